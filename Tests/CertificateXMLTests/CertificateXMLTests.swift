import Testing
@testable import CertificateXML
