import Testing
@testable import RegistryStore
