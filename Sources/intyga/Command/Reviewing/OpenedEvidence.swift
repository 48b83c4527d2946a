import CompetenceModel
import CompetenceRegistry
import Foundation
import LocalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Evidence files that somebody looks at: copies in a folder that only she can read, gone when the command ends.
final class OpenedEvidence {
    private var folder: String?

    /// Copies files out of the registry, and has the desktop show them where there is one.
    /// - Returns: where they are.
    func open(_ files: [SHA256Digest], of registry: Registry, number: AssessmentID) throws -> [String] {
        let folder = try self.folder ?? makeFolder()
        self.folder = folder
        return try files.enumerated().map { index, file in
            let content = try registry.evidenceFile(file)
            let path = "\(folder)/\(number)-\(index + 1)\(FileKind(content).ending)"
            if !Files.exists(path) { try Files.write(content, to: path, replacing: false) }
            Self.show(path)
            return path
        }
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }

    private static var folders: String { StateFolder.path + "/opened" }

    /// One for this process. What a process that was killed has left is removed.
    private func makeFolder() throws -> String {
        for name in Files.names(in: Self.folders) where Int32(name).map({ kill($0, 0) != 0 && errno == ESRCH }) ?? false
        {
            try? FileManager.default.removeItem(atPath: "\(Self.folders)/\(name)")
        }
        try Files.makeFolder(StateFolder.path, .ownerOnly)
        try Files.makeFolder(Self.folders, .ownerOnly)
        let folder = "\(Self.folders)/\(ProcessInfo.processInfo.processIdentifier)"
        try Files.makeFolder(folder, .ownerOnly)
        return folder
    }

    /// Where there is a desktop, its own program shows the file; otherwise whoever reads the path does.
    private static func show(_ path: String) {
        guard Environment["DISPLAY"].nonEmpty != nil || Environment["WAYLAND_DISPLAY"].nonEmpty != nil else { return }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["xdg-open", path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}

/// What a file is, as far as a viewer needs it, by its first bytes.
private enum FileKind {
    case jpeg, png, pdf, other

    init(_ content: [UInt8]) {
        self =
            content.starts(with: [0xFF, 0xD8, 0xFF])
            ? .jpeg
            : content.starts(with: [0x89, 0x50, 0x4E, 0x47]) ? .png : content.starts(with: "%PDF".utf8) ? .pdf : .other
    }

    var ending: String {
        switch self {
        case .jpeg: ".jpg"
        case .png: ".png"
        case .pdf: ".pdf"
        case .other: ""
        }
    }
}
