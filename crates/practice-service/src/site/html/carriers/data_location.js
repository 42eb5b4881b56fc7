location.href = "data:application/x-pkcs12;base64," + base64;
