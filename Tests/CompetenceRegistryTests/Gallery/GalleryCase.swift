import CertificateXML
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// One way of being told a code: what somebody did, and what came of it.
struct GalleryCase: Sendable, CustomTestStringConvertible {
    /// The folder of `fixtures/errors/gallery` that the case is kept in.
    enum Group: String, Sendable, CaseIterable {
        case findings
        case errors
        case documents
    }

    var group: Group
    var code: String
    /// Command lines, one a line, or what a file says.
    var did: String
    /// What a reader should know beside; of a case that is not provoked through a use case, how it was made instead.
    var note: String?
    var provoke: @Sendable () throws -> Saying

    var testDescription: String { "\(group.rawValue)/\(code)" }
    var path: String { "fixtures/errors/gallery/\(group.rawValue)/\(code).txt" }

    /// What a person is told, and how the program ends.
    struct Saying: Sendable {
        var status: Int
        /// The line of the file that it is about.
        var line: Int?
        var message: Message

        init(_ finding: Finding) {
            status = finding.severity == .blocking ? 1 : 0
            message = finding.message
        }

        init(_ error: RegistryError) {
            status =
                switch error.code.category {
                case .usage: 64
                case .badInput: 65
                case .notFound: 66
                case .cannotWrite: 73
                case .inputOutput: 74
                case .busy: 75
                case .notAllowed: 77
                }
            message = error.message
        }

        init(_ problem: DocumentProblem) {
            status = 65
            line = problem.line
            message = problem.message
        }
    }

    /// The code was not given; what was, for the failure's text.
    struct NotSaid: Error, CustomStringConvertible {
        var code: String
        var instead: [String]

        var description: String { "\(code) was not said, but \(instead)" }
    }

    static func finding(
        _ code: FindingCode, _ did: String, note: String? = nil,
        _ provoke: @escaping @Sendable () throws -> [Finding]
    ) -> GalleryCase {
        GalleryCase(group: .findings, code: code.rawValue, did: did, note: note) {
            let found = try provoke()
            guard let finding = found.first(where: { $0.code == code }) else {
                throw NotSaid(code: code.rawValue, instead: found.map(\.code.rawValue))
            }
            return Saying(finding)
        }
    }

    /// - Parameter provoke: throws the error; one that a file's import reports is looked for in the problems too.
    static func error(
        _ code: RegistryErrorCode, _ did: String, note: String? = nil,
        _ provoke: @escaping @Sendable () throws -> Void
    ) -> GalleryCase {
        GalleryCase(group: .errors, code: code.rawValue, did: did, note: note) {
            do {
                try provoke()
            } catch let error as RegistryError {
                if error.code == code { return Saying(error) }
                if let problem = error.problems.first(where: { $0.code == code.rawValue }) {
                    var saying = Saying(error)
                    saying.line = problem.line
                    saying.message = problem.message
                    return saying
                }
                throw NotSaid(code: code.rawValue, instead: [error.code.rawValue] + error.problems.map(\.code))
            }
            throw NotSaid(code: code.rawValue, instead: [])
        }
    }

    static func document(
        _ code: DocumentProblemCode, _ did: String, note: String? = nil,
        _ provoke: @escaping @Sendable () throws -> Void
    ) -> GalleryCase {
        GalleryCase(group: .documents, code: code.rawValue, did: did, note: note) {
            do {
                try provoke()
            } catch let problems as DocumentProblems {
                guard let problem = problems.problems.first(where: { $0.code == code }) else {
                    throw NotSaid(code: code.rawValue, instead: problems.problems.map(\.code.rawValue))
                }
                return Saying(problem)
            }
            throw NotSaid(code: code.rawValue, instead: [])
        }
    }
}
