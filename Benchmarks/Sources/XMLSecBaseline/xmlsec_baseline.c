// libxmlsec1's bare signing and verifying: parse, sign or verify, serialise. No schema, no chain, no status.
#define XMLSEC_CRYPTO_OPENSSL 1
#include "include/xmlsec_baseline.h"

#include <string.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <xmlsec/xmlsec.h>
#include <xmlsec/xmltree.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/crypto.h>

static xmlSecKeyPtr signing_key;
static xmlSecKeyPtr verifying_key;

int xmlsec_baseline_open(const char *private_key_pem, size_t key_length, const char *certificate_pem, size_t certificate_length) {
    if (xmlSecInit() < 0 || xmlSecCryptoAppInit(NULL) < 0 || xmlSecCryptoInit() < 0) return -1;
    signing_key = xmlSecCryptoAppKeyLoadMemory((const xmlSecByte *)private_key_pem, key_length, xmlSecKeyDataFormatPem, NULL, NULL, NULL);
    verifying_key = xmlSecCryptoAppKeyLoadMemory((const xmlSecByte *)certificate_pem, certificate_length, xmlSecKeyDataFormatCertPem, NULL, NULL, NULL);
    if (signing_key == NULL || verifying_key == NULL) return -1;
    // The certificate goes into the signature, as it does in ours.
    return xmlSecCryptoAppKeyCertLoadMemory(signing_key, (const xmlSecByte *)certificate_pem, certificate_length, xmlSecKeyDataFormatCertPem);
}

static xmlDocPtr parse(const char *document, size_t length, xmlNodePtr *signature) {
    xmlDocPtr doc = xmlReadMemory(document, (int)length, NULL, NULL, XML_PARSE_NONET);
    if (doc == NULL) return NULL;
    static const xmlChar *ids[] = {BAD_CAST "Id", NULL};
    *signature = xmlSecFindNode(xmlDocGetRootElement(doc), xmlSecNodeSignature, xmlSecDSigNs);
    if (*signature != NULL) xmlSecAddIDs(doc, *signature, ids);
    return doc;
}

long xmlsec_baseline_sign(const char *document, size_t length) {
    xmlNodePtr signature = NULL;
    long result = -1;
    xmlDocPtr doc = parse(document, length, &signature);
    if (doc == NULL) return -1;
    xmlSecDSigCtxPtr context = signature != NULL ? xmlSecDSigCtxCreate(NULL) : NULL;
    if (context != NULL) {
        context->signKey = xmlSecKeyDuplicate(signing_key);
        if (xmlSecDSigCtxSign(context, signature) == 0) {
            xmlChar *bytes = NULL;
            int count = 0;
            xmlDocDumpMemory(doc, &bytes, &count);
            if (bytes != NULL) {
                result = count;
                xmlFree(bytes);
            }
        }
        xmlSecDSigCtxDestroy(context);
    }
    xmlFreeDoc(doc);
    return result;
}

int xmlsec_baseline_verify(const char *document, size_t length) {
    xmlNodePtr signature = NULL;
    int result = -1;
    xmlDocPtr doc = parse(document, length, &signature);
    if (doc == NULL) return -1;
    xmlSecDSigCtxPtr context = signature != NULL ? xmlSecDSigCtxCreate(NULL) : NULL;
    if (context != NULL) {
        context->signKey = xmlSecKeyDuplicate(verifying_key);
        if (xmlSecDSigCtxVerify(context, signature) == 0) result = context->status == xmlSecDSigStatusSucceeded;
        xmlSecDSigCtxDestroy(context);
    }
    xmlFreeDoc(doc);
    return result;
}
