(function () { "use strict"; })();
window.web_server_name = "ece.example.com";
