import Foundation
import Testing

/// The status says who is at the keyboard and what she can do, with a command that works.
@Suite struct StatusCommandTests {
    @Test func anEmptyFolderIsWhereOneBegins() throws {
        let office = try Office(empty: ())
        let bare = try office.run("status")
        #expect(bare.status == 0)
        #expect(bare.output.contains("intyga init"))
        // Named and not there, it is a mistake: scripts must not take it for an empty registry.
        for run in [
            try office.run("--registry", "nofile", "status"),
            try office.run("status", environment: ["INTYGA_REGISTRY": "nofile"]),
        ] {
            #expect(run.status == 66)
            #expect(run.output.isEmpty)
            #expect(run.error.contains("nofile"))
            #expect(run.error.contains("init --name"))
        }
    }

    @Test func ofSeveralOneChooses() throws {
        let office = try Office()
        try office.assess()
        let run = try office.must("status", "--language", "sv")
        #expect(run.output.contains("Säg vem du är med --as:"))
        for line in [
            "    intyga --as anna status    Anna Berg, bedömare; väntar: 2\n",
            "    intyga --as maria status   Maria Lind, administratör; väntar: 1\n",
            "    intyga --as erik status    Erik Holm, extern kvalitetssäkrare\n",
        ] { #expect(run.output.contains(line), "\(run.output)") }
        let facts = try office.must("status", "--format", "json").object()
        #expect(facts["actor"] is NSNull)
        #expect(facts["waiting"] is NSNull)
    }

    @Test func whatWaitsIsShownWithTheCommand() throws {
        let office = try Office()
        try office.assess()
        let run = try office.must("--as", "anna", "status", "--language", "sv")
        #expect(run.output.contains("anna (Anna Berg)"))
        #expect(run.output.contains("    intyga --as anna claim submit --framework KGA --participant P-0001\n"))
        let facts = try office.must("--as", "anna", "status", "--format", "json").object()
        #expect(facts["roles"] as? [String] == ["assessor"])
        #expect(facts["waiting"] as? Int == 2)
        // Programs get the command by itself.
        #expect((facts["next"] as? String)?.hasPrefix("intyga --as") == false)
    }

    @Test func forWhomNothingWaitsItIsSaidWhoComesFirst() throws {
        let office = try Office()
        try office.assess()
        // The assessors of this office have not met for a year.
        for command in ["status", "worklist"] {
            let run = try office.must("--as", "erik", command, "--language", "sv")
            #expect(
                run.output.contains("Inget väntar på dig. Härnäst, intern kvalitetssäkrare (ingrid):\n"),
                "\(run.output)")
            #expect(run.output.contains("    intyga --as ingrid meeting record "))
        }
    }

    @Test func aStrangerIsToldWhomToAsk() throws {
        let office = try Office()
        let run = try office.must("--as", "eva", "status", "--language", "sv")
        #expect(run.output.contains("eva (finns inte i registret)"))
        #expect(run.output.contains("intyga practitioner add eva --name NAMN"))
        try office.must("practitioner", "add", "eva", "--name", "Eva Ek", as: "maria")
        let idle = try office.must("--as", "eva", "status", "--language", "sv")
        #expect(idle.output.contains("intyga practitioner authorise eva --role ROLL"))
    }
}
