// placeholder
import X509
import Crypto
import CryptoExtras
