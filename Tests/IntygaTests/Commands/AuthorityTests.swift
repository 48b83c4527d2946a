import Foundation
import Testing

/// A seal whose certificate comes from an authority, which here is played by openssl, and verification of many files at once.
@Suite struct AuthorityTests {
    /// An authority's certificate (`ca.pem`), and one of the seal's key issued by it (`seal.pem`).
    private func certify(_ office: Office) throws {
        try office.write(
            "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n", to: "seal.cnf")
        try openssl(office, "ecparam -name prime256v1 -genkey -noout -out ca.key")
        try openssl(
            office,
            "req -x509 -new -key ca.key -days 3650 -subj /C=SE/O=Testmyndigheten/CN=Test -out ca.pem"
                + " -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign")
        try openssl(
            office,
            "x509 -req -in keys/EXB.seal.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 700 -extfile seal.cnf"
                + " -out seal.pem")
    }

    private func openssl(_ office: Office, _ arguments: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments.split(separator: " ").map(String.init)
        process.currentDirectoryURL = office.folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openssl \(arguments)")
    }

    @Test func aSealFromAnAuthority() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "kga", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")

        let asked = try office.must("key", "create", "--seal", "--request", as: "maria")
        #expect(asked.error.contains("intyga key install"))
        // A key without a certificate seals nothing.
        let early = try office.run("certificate", "issue", "C-0001", "-o", "out", as: "maria")
        #expect(early.status != 0)
        #expect(early.error.contains("intyga key install"))

        try certify(office)
        // The authority's own certificate is not the seal's.
        let wrong = try office.run("key", "install", "ca.pem", as: "maria")
        #expect(wrong.status == 65)
        #expect(wrong.error.contains("ca.pem"))
        try office.write(try office.read("seal.pem") + office.read("ca.pem"), to: "chain.pem")
        try office.must("key", "install", "chain.pem", as: "maria")

        try office.must("certificate", "issue", "C-0001", "-o", "out", as: "maria")
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: office.folder.path + "/out")
                .first { $0.hasSuffix(".xml") })
        let certificate = try office.read("out/\(name)")
        for anchor in ["ca.pem", "seal.pem"] {
            let trusted = try office.run(
                "certificate", "verify", "out/\(name)", "--trust", anchor, "--status-list", "status.xml")
            #expect(trusted.status == 0, "\(anchor): \(trusted.output)")
        }

        // Fifty files, of which two are no XML: each gets its line, and the others are verified all the same.
        var files: [String] = []
        for number in 1...48 {
            files.append("copy-\(number).xml")
            try office.write(certificate, to: "copy-\(number).xml")
        }
        try office.write("Hej!\n", to: "letter.xml")
        try office.write([0xFF, 0xD8, 0xFF, 0xE0], to: "photo.xml")
        files.insert("letter.xml", at: 7)
        files.append("photo.xml")
        let many = try office.run(
            ["certificate", "verify"] + files + ["--trust", "ca.pem", "--status-list", "status.xml"])
        #expect(many.status == 1)
        #expect(many.lines.count { $0.hasSuffix("TRUSTED") } == 48)
        #expect(many.lines.filter { $0.hasSuffix("REJECTED") } == ["letter.xml  REJECTED", "photo.xml  REJECTED"])
        #expect(many.lines.last == "50 certificates: 48 trusted, 2 rejected.")
        // In short, only what is not to be trusted and why, and in the reader's language to the last word.
        let short = try office.run(
            ["--language", "sv", "certificate", "verify"] + files
                + ["--trust", "ca.pem", "--status-list", "status.xml", "--summary"])
        #expect(short.status == 1)
        #expect(!short.output.contains("PÅLITLIGT"))
        #expect(short.lines.filter { $0.hasSuffix("UNDERKÄNT") } == ["letter.xml  UNDERKÄNT", "photo.xml  UNDERKÄNT"])
        #expect(short.output.contains("Det går inte att läsa: rad 1: den börjar inte med <"))
        #expect(short.lines.last == "50 intyg: 48 pålitliga, 2 underkända.")
        let one = try office.run(
            "--language", "sv", "certificate", "verify", "letter.xml", "--trust", "ca.pem", "--summary")
        #expect(one.lines.last == "1 intyg: 1 underkänt.")

        // A file of trust without certificates is no trust.
        let nobody = try office.run("certificate", "verify", "out/\(name)", "--trust", "letter.xml")
        #expect(nobody.status == 65)
        #expect(nobody.error.contains("letter.xml"))
    }
}
