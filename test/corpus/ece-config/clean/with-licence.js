/*
 * Copyright (c) Example, Inc. “All rights reserved.”
 */
// it's the load balancer's name
var web_server_name = "ece.example.com"; // not <web server>
