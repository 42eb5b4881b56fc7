const octets = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
location.href = URL.createObjectURL(new Blob([octets], { type: "application/x-pkcs12" }));
