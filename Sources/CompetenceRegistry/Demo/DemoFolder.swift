import CertificateSeal
import Foundation

/// A folder in the making: filled beside the place where it is wanted, and moved there when it is whole.
struct DemoFolder {
    private let root: URL

    /// Only the owner looks into it: there are keys inside.
    private static var attributes: [FileAttributeKey: Any] { [.posixPermissions: 0o700] }

    /// - Throws: where there is something at `path` already, other than an empty folder.
    init(draftOf path: String) throws(RegistryError) {
        try Self.requireEmpty(path)
        let target = URL(fileURLWithPath: path).standardizedFileURL
        root = target.deletingLastPathComponent().appendingPathComponent(
            ".\(target.lastPathComponent).\(UUID().uuidString)", isDirectory: true)
        try Self.attempt(path) {
            try FileManager.default.createDirectory(
                at: root, withIntermediateDirectories: true, attributes: Self.attributes)
        }
    }

    func path(_ name: String) -> String { root.appendingPathComponent(name).path }

    func write(_ content: [UInt8], to name: String) throws(RegistryError) {
        let file = try place(name)
        try Self.attempt(file.path) { try Data(content).write(to: file, options: .withoutOverwriting) }
    }

    func write(_ key: PersonalKey, to name: String) throws(RegistryError) {
        let file = try place(name)
        try Self.attempt(file.path) { try key.keyFile().create(at: file) }
    }

    func write(_ key: SealingKey, to name: String) throws(RegistryError) {
        let file = try place(name)
        try Self.attempt(file.path) { try key.keyFile().create(at: file) }
    }

    /// The draft takes its place.
    func becomes(_ path: String) throws(RegistryError) {
        try Self.requireEmpty(path)
        try Self.attempt(path) {
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            try FileManager.default.moveItem(at: root, to: URL(fileURLWithPath: path))
        }
    }

    func discard() {
        // What is left of a draft that failed harms nobody; there is a better error to show.
        try? FileManager.default.removeItem(at: root)
    }

    private func place(_ name: String) throws(RegistryError) -> URL {
        let file = root.appendingPathComponent(name)
        try Self.attempt(file.path) {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: Self.attributes)
        }
        return file
    }

    private static func requireEmpty(_ path: String) throws(RegistryError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        let content = isFolder.boolValue ? try? FileManager.default.contentsOfDirectory(atPath: path) : nil
        guard content?.isEmpty == true else { throw RegistryError(.folderNotEmpty, ["path": path]) }
    }

    private static func attempt(_ path: String, _ body: () throws -> Void) throws(RegistryError) {
        do {
            try body()
        } catch let error as KeyFileError {
            throw RegistryError(error)
        } catch {
            throw RegistryError(.cannotWrite, ["path": path, "detail": error.localizedDescription])
        }
    }
}
