import Testing
@testable import CertificateSeal
