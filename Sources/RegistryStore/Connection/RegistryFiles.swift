internal import Foundation
internal import LocalFiles

/// The file of a registry, and what SQLite keeps beside it, looked at before SQLite is let near them.
///
/// 1. Each is a regular file, and those beside it are no links: SQLite would wait for a pipe, and nobody knows where a link leads.
/// 2. Nobody but the owner may use them, and one group where that is named. Where nothing can be written, nobody can mend
///    that either: they are read, and it is told.
struct RegistryFiles {
    /// What SQLite adds to the name of the file.
    static let endings = ["-journal", "-wal", "-shm"]

    let header: FileHeader
    /// Whose they are to use; so is what else is made for the registry.
    let permissions: Permissions
    /// Those that others may read, on a medium that nothing can be written to.
    private(set) var exposed: [String] = []

    /// - Parameters:
    ///   - path: of the file itself; no link.
    ///   - group: may use them besides the owner.
    init(at path: String, sharedWith group: FileGroup?) throws(StoreError) {
        do throws(FileRefusal) {
            let file = try OpenFile(path)
            try file.requireRegular()
            permissions = group.flatMap { file.isShared(with: $0) ? .group($0) : nil } ?? .ownerOnly
            header = try FileHeader(of: file)
            if header.isRegistry, try file.isExposed(sharedWith: group) { exposed.append(path) }
        } catch {
            switch error {
            case .absent: throw .notFound(path: path)
            case .notRegular: throw .notARegistry(path: path)
            default: throw Self.refusal(error, path: path)
            }
        }
        guard header.isRegistry else { throw .notARegistry(path: path) }
        for ending in Self.endings {
            let path = path + ending
            do throws(FileRefusal) {
                let file = try OpenFile(path, followingLinks: false)
                guard file.kind != .namedPipe else { throw .namedPipe }
                try file.requireRegular()
                if try file.isExposed(sharedWith: group) { exposed.append(path) }
            } catch {
                if !error.isAbsent { throw Self.refusal(error, path: path) }
            }
        }
    }

    private static func refusal(_ refusal: FileRefusal, path: String) -> StoreError {
        switch refusal {
        case .openToOthers(let mode): .openToOthers(path: path, mode: mode)
        case .symbolicLink, .namedPipe, .notRegular: .inTheWay(path: path, reason: refusal.words)
        default: .cannotRead(path: path, reason: refusal.words)
        }
    }
}
