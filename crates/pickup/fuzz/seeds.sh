#!/bin/sh
# Writes the seeds of the target `pkcs12` with OpenSSL 3: certificate files in each kind of protection, what lies behind
# their MACs, and the certificates in them. The keys are new each time, and protect nothing.
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
    # What stands behind the MAC is the first octet string.
    offset=$(openssl asn1parse -inform DER -in "$name.p12" | awk -F: '/OCTET STRING/ { print $1; exit }')
    openssl asn1parse -inform DER -in "$name.p12" -strparse "$offset" -noout -out "$name.authenticated"
}
file aes
file old-3des -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1
file old-rc2 -legacy
file clear -certpbe NONE -keypbe NONE -macalg sha512
openssl x509 -in "$work/leaf.pem" -outform DER -out leaf.der
openssl x509 -in "$work/root.pem" -outform DER -out root.der
