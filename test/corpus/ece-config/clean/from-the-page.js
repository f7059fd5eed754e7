// The gadget is served by the same host.
var web_server_name = window.location.hostname;
