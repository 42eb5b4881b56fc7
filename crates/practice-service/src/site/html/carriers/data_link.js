const link = document.createElement("a");
link.href = "data:application/x-pkcs12;base64," + base64;
link.download = name;
document.body.append(link);
link.click();
