import CompetenceRegistry
import Foundation
import Testing

/// What `docs/json.md` says is printed, held against what is printed: one session that runs every command which the tables name.
@Suite struct JSONContractTests {
    /// A row of a table: a command, perhaps a place in what it prints, and the members there.
    private struct Row {
        var command: String
        var path: [String]
        var required: Set<String>
        var all: Set<String>
    }

    @Test func whatIsDocumentedIsWhatIsPrinted() throws {
        let rows = try Self.rows()
        let printed = try Self.printed()
        #expect(Set(rows.map(\.command)).symmetricDifference(printed.keys) == [])
        for row in rows {
            let found = (printed[row.command] ?? []).flatMap { Self.objects(at: row.path[...], in: $0) }
            #expect(!found.isEmpty, "\(row.command) → \(row.path): nothing of it was printed")
            for object in found {
                let missing = row.required.subtracting(object.keys).sorted()
                let unknown = Set(object.keys).subtracting(row.all).sorted()
                #expect(missing == [], "\(row.command) → \(row.path)")
                #expect(unknown == [], "\(row.command) → \(row.path)")
            }
        }
    }

    @Test(arguments: WorkItem.Kind.allCases) func everyKindOfWorkIsDocumented(_ kind: WorkItem.Kind) throws {
        #expect(try Self.document().contains("`\(kind.rawValue)`"))
    }

    // MARK: The document

    private static func document() throws -> String {
        let file = URL(filePath: Office.fixture("")).deletingLastPathComponent().appending(path: "docs/json.md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    private static func rows() throws -> [Row] {
        let lines = try document().split(separator: "\n")
        var rows: [Row] = []
        for line in lines where line.hasPrefix("| `") {
            let cells = line.dropFirst().dropLast().split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let place = codes(in: cells[0])
            var members = codes(in: cells[1])
            // `as …`: the members of another row.
            if cells[1].hasPrefix("as "), let same = rows.first(where: { $0.command == members.first }) {
                members = same.all.sorted()
            }
            rows.append(
                Row(
                    command: place[0], path: place.count > 1 ? place[1].split(separator: ".").map(String.init) : [],
                    required: Set(members.filter { !$0.hasSuffix("?") }),
                    all: Set(members.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 })))
        }
        return rows
    }

    /// The code spans of a cell, without those in parentheses.
    private static func codes(in cell: String) -> [String] {
        cell.replacing(/\([^)]*\)/, with: "").matches(of: /`([^`]+)`/).map { String($0.1) }
    }

    /// The objects that stand at a place of a JSON value; arrays are gone through, and `*` is every member.
    private static func objects(at path: ArraySlice<String>, in value: Any) -> [[String: Any]] {
        if let array = value as? [Any] { return array.flatMap { objects(at: path, in: $0) } }
        guard let object = value as? [String: Any] else { return [] }
        guard let name = path.first else { return [object] }
        let next = name == "*" ? Array(object.values) : object[name].map { [$0] } ?? []
        return next.flatMap { objects(at: path.dropFirst(), in: $0) }
    }

    // MARK: The session

    /// What was printed, by the command's name in the tables.
    private static func printed() throws -> [String: [Any]] {
        let office = try Office()
        for name in ["doseringsovning.txt", "scones-arbetskort.txt", "stangningslista.txt"] {
            try office.write(
                try String(contentsOfFile: Office.fixture("assessment/\(name)"), encoding: .utf8), to: name)
        }
        let kga = try String(contentsOfFile: Office.fixture("assessment/kga-complete.xml"), encoding: .utf8)
        try office.write(kga.replacing("P-0001", with: "P-0003"), to: "kga.xml")
        try office.write(kga.replacing("P-0001", with: "P-0005"), to: "again.xml")
        try office.write("givenName,familyName\nRut,Ny\n", to: "people.csv")
        let catalogue = try String(contentsOfFile: Office.fixture("catalogue/kga.xml"), encoding: .utf8)
        try office.write(
            catalogue.replacing("kind=\"KGA\" version=\"1\"", with: "kind=\"KGA\" version=\"2\"")
                .replacing("<Unit code=\"K1\" version=\"1\">", with: "<Unit code=\"K1\" version=\"2\">"),
            to: "kga2.xml")
        var places = ["fixtures": Office.fixture("")]
        var printed: [String: [Any]] = [:]
        for line in Self.session.split(separator: "\n") {
            let columns = line.split(separator: "|", maxSplits: 2).map { $0.trimmingCharacters(in: .whitespaces) }
            var words = Self.words(columns[2], places)
            if columns[0] == "audit correct-clock" { try ClockCommandTests.leap(in: office) }
            if columns[1] == "erik@office" || columns[1] == "holm@office" { words += ["--registry", "office.sqlite"] }
            let actor = String(columns[1].prefix { $0 != "@" })
            let run = try office.run(
                words + ["--format", "json"], as: actor,
                environment: places["words"].map { ["INTYGA_RECOVERY_WORDS": $0] } ?? [:])
            try #require(run.status == 0, "intyga \(words.joined(separator: " ")): \(run.error)")
            let value = try run.json()
            if !columns[0].isEmpty { printed[columns[0], default: []].append(value) }
            remember(columns[0], value, in: &places)
        }
        return printed
    }

    /// What later lines refer to in braces.
    private static func remember(_ command: String, _ value: Any, in places: inout [String: String]) {
        let first = (value as? [[String: Any]])?.first
        switch command {
        case "certificate list":
            let rows = value as? [[String: Any]] ?? []
            places["serial"] = rows.first { $0["framework"] as? String == "KGA" }?["serial"] as? String
        case "status": places["registry"] = (value as? [String: Any])?["registryId"] as? String
        case "recovery create": places["words"] = (value as? [String: Any])?["words"] as? String
        case "recovery propose": places["six"] = (value as? [String: Any])?["words"] as? String
        case "trust list": places["fingerprint"] = first?["fingerprint"] as? String
        case "certificate reissue": places["newer"] = first?["serial"] as? String
        case "package list": places["package"] = (first?["package"] as? String).map { String($0.prefix(8)) }
        case "assessment show":
            let files = objects(at: ["evidence", "files"], in: value)
            if let digest = files.first?["sha256"] as? String { places["evidence"] = digest }
        default: break
        }
    }

    private static func words(_ line: String, _ places: [String: String]) -> [String] {
        var line = line
        for (name, value) in places { line = line.replacing("{\(name)}", with: value) }
        return shellWords(line)
    }

    /// The row that a line is for, who types it (`@office`: the external assurer's own registry), and what.
    private static let session = """
        init | holm@office | init --name "Ext AB" --code VBE --administrator holm --administrator-name Holm
         | holm@office | practitioner add erik --name "Erik Holm"
         | holm@office | key register erik
        demo | maria | demo demo
        catalogue import | maria | catalogue import {fixtures}/catalogue/ocn-kitchen.xml
        catalogue approve | maria | catalogue approve OCN-CLEAN --panel Städ --on 2025-02-03 --decision P1 --member "Eva Lund"
        catalogue issuers | maria | catalogue issuers KGA owner
        catalogue adopt | maria | catalogue adopt KGA --decision "KS 2026/12"
        catalogue list | maria | catalogue list
        catalogue show FRAMEWORK | maria | catalogue show OCN-CLEAN
        catalogue show FRAMEWORK | maria | catalogue show KGA
        catalogue show UNIT | maria | catalogue show K1
        organisation add | maria | organisation add TOR --name "Torsås kommun" --municipality Torsås --relation member
        organisation correct | maria | organisation correct TOR --organisation-number 212000-0738
        practitioner lend | maria | practitioner lend ingrid --organisation TOR --until 2099-12-31
        organisation list | maria | organisation list
        organisation show | maria | organisation show TOR
        practitioner add | maria | practitioner add nils --name "Nils Ek"
        practitioner authorise | maria | practitioner authorise nils --role assessor --framework KGA --from 2026-01-01 --provisional --basis Kurs
        key create HANDLE | maria | key create nils
        key register | maria | key register nils
        key show | maria | key show nils
        recovery create | maria | recovery create
         | eva | key create eva
        recovery propose | maria | recovery propose eva --name "Eva Ek"
        status | maria | status
        recovery confirm | ingrid | recovery confirm --words "{six}"
        intent prepare | maria | intent prepare -o maria.intent practitioner move bo --organisation TOR
        intent sign | maria | intent sign maria.intent
        practitioner move | maria | practitioner move bo --organisation TOR
        practitioner list | maria | practitioner list
        practitioner show | maria | practitioner show ingrid
        participant add | anna | participant add --given-name Maja --family-name Ek --sex female --municipality 0885 --register OCN-CLEAN
         | anna | participant add --given-name Otto --family-name Sand --sex male --municipality 0885 --register OCN-CLEAN
         | anna | participant add --given-name Åsa --family-name Öberg --sex female --municipality 0885 --register KGA
         | anna | participant add --given-name Karl --family-name Hemlig --protected
         | anna | participant add --given-name Rut --family-name Ek --register KGA
        participant register | anna | participant register P-0004 --framework OCN-CLEAN
        participant move | maria | participant move P-0004 --organisation TOR
        participant correct | maria | participant correct P-0004 --family-name Dold
        practitioner correct | maria | practitioner correct anna --name "Anna Berg"
        participant swap-numbers | maria | participant swap-numbers P-0001 P-0004
        participant import | anna | participant import people.csv
        participant list | anna | participant list
        assessment form | anna | assessment form KGA --xml -o form.xml
        assessment import FILE FILE | anna | assessment import {fixtures}/quickstart/maja-ek.xml {fixtures}/quickstart/otto-sand.xml
        assessment import FILE | nils | assessment import kga.xml
        assessment list | anna | assessment list
        assessment show | anna | assessment show A-0007
        worklist | anna | worklist --all
        claim submit | anna | claim submit --framework KGA
        review CLAIM | ingrid | review C-0001
        review CLAIM --approve | ingrid | review C-0001 --approve
        practitioner show | nils | practitioner show nils
        practitioner certify | maria | practitioner certify nils --training Kurs --trained-on today
        practitioner show | nils | practitioner show nils
        claim sign-off | ingrid | claim sign-off C-0001
        claim submit | anna | claim submit --framework OCN-CLEAN
         | ingrid | review C-0002
        review CLAIM --return | ingrid | review C-0002 A-0001 --return --comment "Vad såg du?"
        claim return | ingrid | claim return C-0002 --reason "Gör om"
        assessment show | anna | assessment show A-0001
        claim show | anna | claim show C-0002
        participant show | anna | participant show P-0001
        claim resubmit | anna | claim resubmit C-0002
         | ingrid | review C-0002
         | ingrid | review C-0002 --approve
         | ingrid | claim sign-off C-0002
        key create --seal | maria | key create --seal
        key install | maria | key install keys/EXB.seal.pem
        key show --seal | maria | key show --seal
        claim export | maria | claim export C-0002 --to erik -o C-0002.xml
        package receive | erik@office | package receive C-0002.xml --trust keys/EXB.seal.pem
        package list | erik@office | package list
        package show PACKAGE | erik@office | package show {package}
        package show PACKAGE ASSESSMENT | erik@office | package show {package} A-0002
        worklist | erik@office | worklist
        package review PACKAGE | erik@office | package review {package}
        package review | erik@office | package review {package} --approve
        package decide | erik@office | package decide {package} --sign-off -o decision.xml
        claim import | maria | claim import decision.xml
        claim list | maria | claim list
        claim show | maria | claim show C-0002
        claim show --proof | maria | claim show C-0002 --proof
        claim show --proof | maria | claim show C-0001 --proof
         | maria | intent prepare -o issue.intent certificate issue C-0001
         | maria | intent sign issue.intent
         | maria | intent commit issue.intent
        certificate seal | maria | certificate seal -o certificates
        certificate issue | maria | certificate issue C-0001 -o certificates
        certificate issue | maria | certificate issue C-0002 -o certificates
        certificate list | maria | certificate list
        certificate show | maria | certificate show {serial}
        certificate export | maria | certificate export {serial} -o copy.xml --code code.txt
        certificate render | maria | certificate render {serial} -o page.html
        certificate status-list | maria | certificate status-list -o status.xml
        trust add | maria | trust add keys/EXB.seal.pem
        trust list | maria | trust list
        verifier | maria | verifier -o check.html --trust keys/EXB.seal.pem --status-list status.xml
        certificate verify | maria | certificate verify copy.xml --trust keys/EXB.seal.pem --status-list status.xml
        certificate verify | maria | certificate verify page.html code.txt --status-list status.xml
        trust remove | maria | trust remove {fingerprint}
        certificate reissue | maria | certificate reissue {serial} -o certificates
         | nils | assessment import again.xml
        evidence add | nils | evidence add A-0021/1 again.xml
        assessment withdraw | nils | assessment withdraw A-0022 --reason "Fel fil"
         | anna | claim submit --framework KGA --participant P-0005
        claim withdraw | anna | claim withdraw C-0003 --reason "För tidigt"
        certificate revoke | maria | certificate revoke {newer} --reason qualityAssuranceFailure --comment Brist
        review impact SERIAL | maria | review impact {newer}
        review impact SERIAL --open | ingrid | review impact {newer} --open
        review impact --close | ingrid | review impact --close A-0014 --stands --reason "Håller"
        appeal lodge | anna | appeal lodge A-0014 --grounds "Jag visade mer"
        appeal decide | maria | appeal decide O-0001 --outcome dismissed --reason "Bevisen räcker"
        appeal list | maria | appeal list
        meeting record | ingrid | meeting record --kind standardisation --on 2026-01-20 --attended anna --decision Samsyn
        meeting list | ingrid | meeting list
        participant exit | anna | participant exit P-0004 --reason work --on today
        participant return | anna | participant return P-0004 --on today
        participant correct-spell | maria | participant correct-spell P-0004 --spell 1 --reason studies
         | anna | participant exit P-0004 --reason work --on today
        participant remove | maria | participant remove P-0006
         | maria | participant add --given-name Rut --family-name Ek --other-than P-0005
        participant merge | maria | participant merge P-0007 --into P-0005
        practitioner withdraw | maria | practitioner withdraw bo --role assessor --reason Slutar
        key end | maria | key end bo
        key end --seal | maria | key end --seal
        report validation | maria | report validation --by municipality
        report validation | maria | report validation --public
        report funnel | maria | report funnel --by framework
        report funnel | maria | report funnel --public
        report outcomes | maria | report outcomes --by municipality --from 2026-01-01
        report outcomes | maria | report outcomes --public
        report sampling | maria | report sampling
        report sampling | maria | report sampling --public
        report workload | maria | report workload --by framework
        report workload | maria | report workload --public
        report quality | maria | report quality --stage internal
        report quality | maria | report quality --stage external
        audit log | maria | audit log
        audit checkpoint | maria | audit checkpoint -o checkpoint.txt
        catalogue import | maria | catalogue import kga2.xml
        evidence export | maria | evidence export {evidence} -o photo.jpg
        evidence dispose | maria | evidence dispose {evidence} --basis "Plan 4.2"
        audit correct-clock | maria | audit correct-clock --reason "Datorn visade fel år."
        audit verify | maria | audit verify --checkpoint checkpoint.txt
        backup | maria | backup copy.sqlite
        restore | maria | restore copy.sqlite --registry restored.sqlite
        status | maria | status
        audit adopt | maria | audit adopt --registry-id {registry}
        """

    /// Every command is in a table, or is one that prints no JSON.
    @Test func everyCommandIsDocumented() throws {
        let run = try Office(empty: ()).run("--experimental-dump-help")
        let root = try #require(run.object()["command"] as? [String: Any])
        let documented = try Self.rows().map(\.command)
        for command in Self.leaves(of: root, []) where !["assess", "intent commit"].contains(command) {
            // `review C-0001` is `review claim C-0001`.
            let name = command == "review claim" ? "review CLAIM" : command
            #expect(documented.contains { $0 == name || $0.hasPrefix(name + " ") }, "\(command)")
        }
    }

    private static func leaves(of command: [String: Any], _ path: [String]) -> [String] {
        let children = (command["subcommands"] as? [[String: Any]] ?? []).filter {
            $0["commandName"] as? String != "help"
        }
        if children.isEmpty { return [path.joined(separator: " ")] }
        return children.flatMap { leaves(of: $0, path + [$0["commandName"] as? String ?? ""]) }
    }
}
