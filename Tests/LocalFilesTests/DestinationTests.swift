import Foundation
import Testing

@testable import LocalFiles

/// Only regular files are ever replaced, whoever runs the program.
final class DestinationTests: TestsInFolder {
    private func kind(of path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    @Test func aFileIsReplaced() throws {
        try LocalFile.deliver([1], to: path("a"))
        try LocalFile.deliver([2], to: path("a"))
        #expect(try LocalFile.read(path("a"), atMost: 9) == [2])
        #expect(LocalFolder.names(in: folder) == ["a"])
    }

    /// The link stays, and so does the file's folder.
    @Test func throughALinkTheFileIsReplaced() throws {
        try LocalFolder.make(path("elsewhere"), .ownerOnly)
        try LocalFile.write([1], to: path("elsewhere/a"), .everybody, replacing: false)
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "elsewhere/a")
        try LocalFile.deliver([2], to: path("link"))
        #expect(kind(of: path("link")) == S_IFLNK)
        #expect(try LocalFile.read(path("elsewhere/a"), atMost: 9) == [2])
        #expect(LocalFolder.names(in: path("elsewhere")) == ["a"])
    }

    @Test func aLinkToNothingIsRefused() throws {
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("none"))
        #expect(refusal { try LocalFile.deliver([2], to: path("link")) } == .symbolicLink)
        #expect(kind(of: path("link")) == S_IFLNK)
        #expect(LocalFolder.names(in: folder) == ["link"])
    }

    @Test func aFolderIsRefused() throws {
        #expect(refusal { try LocalFile.deliver([2], to: folder) } == .system(EISDIR))
        #expect(refusal { try LocalFile.write([2], to: folder, .everybody, replacing: true) } == .notRegular)
        #expect(kind(of: folder) == S_IFDIR)
    }

    /// As root, too, `/dev/null` is what it was.
    @Test func aDeviceIsWrittenTo() throws {
        try LocalFile.deliver([1, 2, 3], to: "/dev/null")
        #expect(kind(of: "/dev/null") == S_IFCHR)
        #expect(refusal { try LocalFile.deliver([1], to: "/dev/full") } == .system(ENOSPC))
        #expect(kind(of: "/dev/full") == S_IFCHR)
        #expect(refusal { try LocalFile.write([1], to: "/dev/null", .everybody, replacing: true) } == .notRegular)
        #expect(kind(of: "/dev/null") == S_IFCHR)
    }

    @Test(.timeLimit(.minutes(30))) func aPipeIsWrittenTo() throws {
        #expect(mkfifo(path("pipe"), 0o600) == 0)
        let reader = open(path("pipe"), O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try LocalFile.deliver([1, 2, 3], to: path("pipe"))
        var buffer = [UInt8](repeating: 0, count: 9)
        #expect(read(reader, &buffer, 9) == 3)
        #expect(buffer.prefix(3) == [1, 2, 3])
        #expect(kind(of: path("pipe")) == S_IFIFO)
        #expect(refusal { try LocalFile.write([1], to: path("pipe"), .everybody, replacing: true) } == .notRegular)
        #expect(kind(of: path("pipe")) == S_IFIFO)
    }

    /// A shell's `>> log` stands behind `/dev/fd/N`: what is in the file stays.
    @Test func whatAShellHasOpenedIsWrittenTo() throws {
        try LocalFile.write([1], to: path("log"), .everybody, replacing: false)
        let descriptor = open(path("log"), O_WRONLY | O_APPEND)
        defer { close(descriptor) }
        try LocalFile.deliver([2], to: "/dev/fd/\(descriptor)")
        #expect(try LocalFile.read(path("log"), atMost: 9) == [1, 2])
    }
}
