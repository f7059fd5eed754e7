let web_server_name = "bücher.example";
const note = `“ö”`;
