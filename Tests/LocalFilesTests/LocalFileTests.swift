import Foundation
import Testing

@testable import LocalFiles

final class LocalFileTests: TestsInFolder {
    private func permissions(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    @Test func whatIsWrittenIsRead() throws {
        let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        try LocalFile.write(content, to: path("a"), .ownerOnly, replacing: false)
        #expect(try LocalFile.read(path("a"), atMost: 200_000) == content)
        #expect(try LocalFile.readDocument(path("a"), atMost: 200_000) == content)
        #expect(try OpenFile(path("a")).beginning(3) == [0, 1, 2])
        #expect(try permissions(of: "a") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }

    @Test func aLimitIsALimit() throws {
        try LocalFile.write([1, 2, 3], to: path("a"), .everybody, replacing: false)
        #expect(try LocalFile.read(path("a"), atMost: 3) == [1, 2, 3])
        #expect(refusal { try LocalFile.read(path("a"), atMost: 2) } == .tooLarge)
        // Its size is not known beforehand.
        #expect(refusal { try LocalFile.readDocument("/dev/zero", atMost: 100_000) } == .tooLarge)
    }

    @Test func nothingIsReplacedUnlessAsked() throws {
        try LocalFile.write([1], to: path("a"), .ownerOnly, replacing: false)
        #expect(refusal { try LocalFile.write([2], to: path("a"), .ownerOnly, replacing: false) } == .alreadyThere)
        #expect(try LocalFile.read(path("a"), atMost: 9) == [1])
        try LocalFile.write([2], to: path("a"), .ownerOnly, replacing: true)
        #expect(try LocalFile.read(path("a"), atMost: 9) == [2])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }

    /// What a file system without links, a USB stick's, is written with.
    @Test func aNameIsTakenWithoutALink() throws {
        try LocalFile.write([1], to: path("a"), .ownerOnly, replacing: false)
        try LocalFile.write([2], to: path("draft"), .ownerOnly, replacing: false)
        #expect(!LocalFile.take(path("a"), for: path("draft")))
        #expect(FileRefusal.last == .alreadyThere)
        #expect(try LocalFile.read(path("a"), atMost: 9) == [1])
        #expect(LocalFile.take(path("b"), for: path("draft")))
        #expect(try LocalFile.read(path("b"), atMost: 9) == [2])
        // A name that came to nothing is not left behind.
        #expect(!LocalFile.take(path("c"), for: path("draft")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "b"])
    }

    @Test func aLinkToNowhereIsNotReplacedEither() throws {
        try FileManager.default.createSymbolicLink(atPath: path("a"), withDestinationPath: path("b"))
        #expect(refusal { try LocalFile.write([2], to: path("a"), .ownerOnly, replacing: false) } == .alreadyThere)
        #expect(!LocalFile.exists(path("b")))
    }

    @Test func onlyWhatIsAFileIsRead() throws {
        try LocalFile.write([1], to: path("a"), .ownerOnly, replacing: false)
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("a"))
        #expect(try LocalFile.read(path("link"), atMost: 9) == [1])
        #expect(refusal { try LocalFile.read(path("link"), atMost: 9, followingLinks: false) } == .symbolicLink)
        #expect(refusal { try LocalFile.read(folder, atMost: 9) } == .notRegular)
        #expect(refusal { try LocalFile.read("/dev/zero", atMost: 9) } == .notRegular)
        #expect(refusal { try LocalFile.readDocument(folder, atMost: 9) } == .system(EISDIR))
        #expect(refusal { try LocalFile.read(path("none"), atMost: 9) } == .absent)
        #expect(refusal { try LocalFile.read(path("a/below"), atMost: 9) } == .notInFolder)
    }

    @Test(.timeLimit(.minutes(30))) func nobodyWaitsForAPipe() throws {
        #expect(mkfifo(path("pipe"), 0o600) == 0)
        #expect(refusal { try LocalFile.read(path("pipe"), atMost: 9) } == .notRegular)
        #expect(refusal { try LocalFile.readDocument(path("pipe"), atMost: 9) } == .namedPipe)
    }

    /// As `<(…)` of a shell does.
    @Test func aPipeThatIsPassedOnIsRead() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data([1, 2]))
        try pipe.fileHandleForWriting.close()
        let passedOn = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
        #expect(try LocalFile.readDocument(passedOn, atMost: 9) == [1, 2])
    }

    @Test func foldersAreMadeWithThoseAbove() throws {
        try LocalFolder.makePath(path("a/b/c"), .ownerOnly)
        try LocalFolder.makePath(path("a/b/c"), .ownerOnly)
        #expect(try permissions(of: "a/b/c") == 0o700)
        #expect(try !LocalFolder.make(path("a"), .ownerOnly))
        #expect(LocalFolder.holding(path("a/b")) == path("a"))
        #expect(LocalFolder.holding("a") == ".")
        #expect(LocalFolder.holding("/a") == "/")
        LocalFolder.removeIfEmpty(path("a"))
        #expect(LocalFile.exists(path("a")))
        LocalFolder.removeIfEmpty(path("a/b/c"))
        #expect(!LocalFile.exists(path("a/b/c")))
    }

    @Test func whatIsNotThereIsRemoved() throws {
        try LocalFile.remove(path("none"))
        #expect(refusal { try LocalFile.remove(folder) } != nil)
    }
}
