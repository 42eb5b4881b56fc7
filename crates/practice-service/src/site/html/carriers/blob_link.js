const octets = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const link = document.createElement("a");
link.href = URL.createObjectURL(new Blob([octets], { type: "application/x-pkcs12" }));
link.download = name;
document.body.append(link);
link.click();
