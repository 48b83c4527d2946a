import Testing
@testable import CompetenceModel
