internal import Foundation

/// The first 100 bytes of an SQLite file, read before SQLite is let near it.
/// Source: "The Database Header" in SQLite's description of its file format.
struct FileHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)

    var applicationID: Int

    init(of file: URL, path: String) throws(StoreError) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory) else {
            throw .notFound(path: path)
        }
        // A named pipe would make the program wait for a writer.
        let type = try? FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path)[.type]
        guard !isDirectory.boolValue, type as? FileAttributeType == .typeRegular else {
            throw .notARegistry(path: path)
        }
        let bytes: [UInt8]
        do {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            bytes = Array(try handle.read(upToCount: Self.length) ?? Data())
        } catch {
            throw .io("\(path) cannot be read: \(error.localizedDescription)")
        }
        guard bytes.count == Self.length, bytes.starts(with: Self.magic) else { throw .notARegistry(path: path) }
        applicationID = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
    }
}
