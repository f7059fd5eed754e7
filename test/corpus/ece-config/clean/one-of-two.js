var web_server_name = "ece.example.com";
if (/-test\./.test(window.location.hostname)) {
  web_server_name = "ece-test.example.com";
}
