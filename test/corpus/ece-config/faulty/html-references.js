var web_server_name = &quot;ece.example.com&quot;;
