#ifndef INTYGA_XMLSEC_BASELINE_H
#define INTYGA_XMLSEC_BASELINE_H
#include <stddef.h>

/// Loads the library and the keys once. Returns 0, or -1.
int xmlsec_baseline_open(const char *private_key_pem, size_t key_length, const char *certificate_pem, size_t certificate_length);

/// Signs a document that carries a signature template. Returns the length of the signed document, or -1.
long xmlsec_baseline_sign(const char *document, size_t length);

/// Verifies a signed document. Returns 1 when valid, 0 when not, -1 when it could not be checked.
int xmlsec_baseline_verify(const char *document, size_t length);

#endif
