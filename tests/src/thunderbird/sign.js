const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const create = (name, kind) => Cc[`@mozilla.org/${name};1`].createInstance(kind);

const certificates = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
certificates.addCertFromBase64(given[0], "C,C,C");
const own = certificates.getCerts().find((one) => one.certType & Ci.nsIX509Cert.USER_CERT);
if (!own) throw new Error("there is no certificate with a key");

const identity = MailServices.accounts.createIdentity();
identity.email = own.emailAddress;
identity.setUnicharAttribute("signing_cert_name", own.displayName);
identity.setCharAttribute("signing_cert_dbkey", own.dbKey);

const security = create("messengercompose/composesecure", Ci.nsIMsgComposeSecure);
security.signMessage = true;
const fields = create("messengercompose/composefields", Ci.nsIMsgCompFields);
fields.composeSecure = security;
fields.from = own.emailAddress;
fields.to = own.emailAddress;

const storage = create("storagestream", Ci.nsIStorageStream);
storage.init(4096, 0xffffffff);
const stream = storage.getOutputStream(0);
const report = create("messengercompose/sendreport", Ci.nsIMsgSendReport);
const text = "Content-Type: text/plain\r\n\r\nDear Jan\r\n";
security.beginCryptoEncapsulation(stream, fields.to, fields, "", identity, report, false);
security.mimeCryptoWriteBlock(text, text.length);
security.finishCryptoEncapsulation(false, report);
stream.close();

const input = create("scriptableinputstream", Ci.nsIScriptableInputStream);
input.init(storage.newInputStream(0));
return input.read(input.available());
