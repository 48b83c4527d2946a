import CompetenceModel
import CompetenceRegistry
import LocalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that a command reads and writes.
enum Files {
    /// More than any document here can be; keeps a wrong path from filling the memory.
    private static let largest = 1 << 30

    /// The content of a file; of standard input for `-`.
    static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        do throws(FileRefusal) {
            return path == "-"
                ? try OpenFile.standardInput().content(atMost: largest)
                : try LocalFile.readDocument(path, atMost: largest)
        } catch {
            throw CommandFailure(RegistryError(.cannotRead, ["path": path, "detail": error.words]))
        }
    }

    static func exists(_ path: String) -> Bool { LocalFile.exists(path) }

    /// Writes a file in one step: it is there complete, or not at all. A device or a pipe is written to.
    ///
    /// - Parameter replacing: whether a file of that name may be replaced. A file with the same content is left as it is.
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(CommandFailure) {
        do throws(FileRefusal) {
            // Nothing is lost where nothing is kept.
            if replacing || LocalFile.isOpenEnded(path) { return try LocalFile.deliver(bytes, to: path) }
            try LocalFile.write(bytes, to: path, .everybody, replacing: false)
        } catch .alreadyThere {
            if LocalFolder.exists(path) { throw unwritable(path, .system(EISDIR)) }
            if let present = try? read(path), present == bytes { return }
            throw alreadyThere(path)
        } catch {
            throw unwritable(path, error)
        }
    }

    /// For a command whose result would be lost if the file could not be made afterwards.
    static func requireAbsent(_ path: String) throws(CommandFailure) {
        if exists(path) { throw alreadyThere(path) }
    }

    private static func alreadyThere(_ path: String) -> CommandFailure {
        CommandFailure(
            .cannotWrite, .fileExists,
            what: Phrase(sv: "Det finns redan en fil {path}.", en: "There is a file {path} already.").filled(
                with: ["path": path]),
            remedy: Phrase(
                sv: "Välj ett annat namn; inget skrivs över.", en: "Choose another name; nothing is overwritten."))
    }

    /// Makes a folder, with those above it, unless it is there.
    static func makeFolder(
        _ path: String, _ permissions: Permissions = .everybody
    ) throws(CommandFailure) {
        do throws(FileRefusal) {
            try LocalFolder.makePath(path, permissions)
        } catch {
            throw unwritable(path, error)
        }
    }

    static func remove(_ path: String) { try? LocalFile.remove(path) }

    static func names(in folder: String) -> [String] { LocalFolder.names(in: folder) }

    private static func unwritable(_ path: String, _ refusal: FileRefusal) -> CommandFailure {
        CommandFailure(RegistryError(.cannotWrite, ["path": path, "detail": refusal.words]))
    }
}
