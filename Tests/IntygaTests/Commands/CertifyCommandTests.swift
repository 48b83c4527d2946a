import Foundation
import Testing

/// A provisional assessor, from authorisation to certification, as it is typed.
@Suite struct CertifyCommandTests {
    @Test func fromProvisionalToCertified() throws {
        let office = try Office()
        try office.must("practitioner", "add", "nils", "--name", "Nils Ek", as: "maria")
        try office.must(
            "practitioner", "authorise", "nils", "--role", "assessor", "--framework", "KGA", "--provisional", "--from",
            "2026-01-01", "--basis",
            "Under utbildning", as: "maria")
        try office.must("key", "create", "nils")
        try office.must("key", "register", "nils", as: "maria")

        // Nothing speaks for it yet, and all of it is said.
        let early = try office.run("practitioner", "certify", "nils", "--format", "json", as: "maria")
        #expect(early.status == 1)
        #expect(early.error.contains("training-not-completed"))
        #expect(early.error.contains("validations-not-approved"))
        let certified = ["practitioner", "certify", "nils", "--training", "Kurs", "--trained-on", "today"]
        #expect(try office.run(certified, as: "anna").status == 1)
        let silent = try office.run(
            "practitioner", "authorise", "nils", "--role", "assessor", "--basis", "Kurs", "--format", "json",
            as: "maria")
        #expect(silent.status == 1)
        #expect(silent.error.contains("assessor-is-provisional"))

        // Eight assessments of one participant, all of them reviewed.
        try office.must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "KGA", as: "anna")
        try office.write(try Office.assessmentToday(), to: "assessment.xml")
        try office.must("assessment", "import", "assessment.xml", as: "nils")
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        let shown = try office.must("practitioner", "show", "nils", "--format", "json").object()
        let provisional = try #require((shown["authorisations"] as? [[String: Any]])?.first)
        #expect(provisional["approvedValidations"] as? Int == 8)
        #expect(provisional["neededValidations"] as? Int == 5)
        #expect(
            try office.must("worklist", as: "maria").output.contains(
                "intyga practitioner certify nils --training \"…\" --trained-on DATE"))

        let done = try office.run(certified + ["--format", "json"], as: "maria")
        #expect(done.status == 0)
        #expect(try done.object()["authorisation"] as? String == "Z-0008")
        let after = try office.must("practitioner", "show", "nils", "--format", "json").object()
        let authorisations = try #require(after["authorisations"] as? [[String: Any]])
        #expect(authorisations.map { $0["provisional"] as? Bool } == [true, false])
        #expect(authorisations[0]["withdrawnFrom"] is String)
        #expect(authorisations[1]["basis"] as? String == "Kurs")
        #expect(try office.run(certified, as: "maria").status == 1)
        #expect(try office.must("audit", "verify", "--format", "json").object()["clean"] as? Bool == true)
    }

    @Test func anAdministratorIsNotLimited() throws {
        let office = try Office()
        let limited = try office.run(
            "practitioner", "authorise", "anna", "--role", "administrator", "--framework", "KGA", "--basis",
            "Delegation",
            "--format", "json", as: "maria")
        #expect(limited.status == 1)
        #expect(limited.error.contains("role-not-limited"))
    }
}
