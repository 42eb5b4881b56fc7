const octets = Uint8Array.from(atob(given[0]), (character) => character.charCodeAt(0));
const decoder = Cc["@mozilla.org/nsCMSDecoderJS;1"].createInstance(Ci.nsICMSDecoderJS);
return String.fromCharCode(...decoder.decrypt(Array.from(octets)));
