import Testing
@testable import StrictXML
