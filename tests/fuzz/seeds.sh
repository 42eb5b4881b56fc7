#!/bin/sh
# Writes the seeds of the target `pkcs12` with OpenSSL 3: certificate files in each kind of protection, what lies behind
# their MACs, and the certificates in them; with Python 3 a file with PBMAC1, and with pk12util of NSS one in BER. The keys
# are new each time, and protect nothing.
set -eu
cd "$(dirname "$0")/corpus/pkcs12"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

request() { openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -x509 -days 3650 "$@" 2>/dev/null; }
request -subj "/CN=Root" -keyout "$work/root.key" -out "$work/root.pem" \
    -addext "keyUsage=critical,keyCertSign" -addext "nameConstraints=permitted;email:peeters.example"
request -subj "/C=BE/O=Bakkerij Peeters BV/CN=Anna Peeters" -keyout "$work/key.pem" -out "$work/leaf.pem" \
    -CA "$work/root.pem" -CAkey "$work/root.key" -addext "basicConstraints=critical,CA:FALSE" \
    -addext "keyUsage=digitalSignature,nonRepudiation" -addext "extendedKeyUsage=clientAuth,emailProtection" \
    -addext "subjectAltName=email:anna@peeters.example" -addext "certificatePolicies=1.2.3.4" \
    -addext "crlDistributionPoints=URI:http://crl.example/x.crl"

file() {
    name=$1
    shift
    openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/leaf.pem" -certfile "$work/root.pem" \
        -name "Anna" -iter 1 -passout pass:onlyForThisTest1 -out "$name.p12" "$@"
    behind_mac
}
# What stands behind the MAC is the first octet string that is in one piece.
behind_mac() {
    offset=$(openssl asn1parse -inform DER -in "$name.p12" | awk -F: '/prim: OCTET STRING/ { print $1; exit }')
    openssl asn1parse -inform DER -in "$name.p12" -strparse "$offset" -noout -out "$name.authenticated"
}
file aes
file old-3des -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1
file old-rc2 -legacy
file old-rc4 -legacy -certpbe PBE-SHA1-RC4-128 -keypbe PBE-SHA1-2DES -macalg sha1
file clear -certpbe NONE -keypbe NONE -macalg sha512
file pbmac1
python3 ../../../../crates/certificate/tests/interop/fixtures/rearrange.py onlyForThisTest1 pbmac1.p12 --pbmac1
openssl x509 -in "$work/leaf.pem" -outform DER -out leaf.der
openssl x509 -in "$work/root.pem" -outform DER -out root.der
# The certificates are not encrypted: NSS iterates more often than the fuzzer may.
name=nss
certutil -N -d "sql:$work" --empty-password
pk12util -i aes.p12 -d "sql:$work" -W onlyForThisTest1 >/dev/null
pk12util -o nss.p12 -n Anna -d "sql:$work" -W onlyForThisTest1 -C NONE >/dev/null
behind_mac
