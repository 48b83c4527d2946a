import Testing
@testable import CompetenceRegistry
