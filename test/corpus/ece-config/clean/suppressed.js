// ccconfig-disable-next-line ece-config/host-is-ip-address: the certificate names it
var web_server_name = "10.20.30.40";
