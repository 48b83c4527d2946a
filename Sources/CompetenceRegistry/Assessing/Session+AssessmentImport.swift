import CertificateXML
public import CompetenceModel
import RegistryStore

/// The forms in which a filled-in assessment comes back.
public enum AssessmentFileFormat: String, Sendable, Hashable, CaseIterable {
    case xml
    case csv
}

/// What a file of assessments came to.
public struct RecordedAssessments: Sendable, Hashable {
    /// In the order of the file.
    public var assessments: [AssessmentID]
    /// Those of them that were on record already, word for word.
    public var known: Set<AssessmentID>

    public var new: [AssessmentID] { assessments.filter { !known.contains($0) } }
}

extension Session {
    /// Records what a file says, all of it or nothing. Every problem and every finding names its line. What is on record already, word for
    /// word, is not recorded again.
    ///
    /// - Parameters:
    ///   - file: the name under which problems are reported.
    ///   - folder: where the evidence files are that the input names; they are compared with the digests it gives, and kept.
    ///     They enter with the assessments, or not at all. `nil`: they are not looked at, and each must have its digest.
    public func importAssessments(
        _ bytes: [UInt8], as format: AssessmentFileFormat, named file: String, attachingFrom folder: String? = nil
    ) throws(RegistryError) -> Verdict<RecordedAssessments> {
        var sheets: [AssessmentSheet]
        do {
            switch format {
            case .xml: sheets = [try AssessmentDocument.read(bytes)]
            case .csv: sheets = try AssessmentCSV.read(bytes)
            }
        } catch {
            throw RegistryError(error, file: file)
        }
        var problemsOfFiles: [InputProblem] = []
        var attachment = EvidenceAttachment(registry: registry, folder: folder ?? "")
        if folder != nil, registry.evidence != nil {
            do throws(RegistryError) {
                for index in sheets.indices {
                    problemsOfFiles += try attachment.attach(filesOf: &sheets[index], named: file)
                }
            } catch {
                try? removeUnusedEvidence(attachment.added)
                throw error
            }
        } else {
            problemsOfFiles = sheets.flatMap { InputProblem.unhashedFiles(of: $0, named: file) }
        }
        let (filled, problemsBefore) = (sheets, problemsOfFiles)
        return try act(restingOn: attachment) { act in
            var recording = AssessmentRecording(
                act: act, of: Set(filled.flatMap { [$0.participant] + $0.selfRatings.map(\.participant) }),
                in: Set(filled.flatMap(\.units).map(\.reference.code)))
            var problems = problemsBefore
            var ids: [AssessmentID] = []
            for sheet in filled {
                for unit in sheet.units {
                    let first = act.findings.count
                    do throws(RegistryError) {
                        ids.append(try recording.record(sheet, unit, in: &act))
                    } catch {
                        problems.append(InputProblem(error, file: file, line: unit.line))
                    }
                    act.place(findingsFrom: first) { "\(file):\(sheet.line(of: $0, in: unit))" }
                }
                for rating in sheet.selfRatings {
                    let first = act.findings.count
                    defer { act.place(findingsFrom: first) { _ in "\(file):\(sheet.line)" } }
                    do throws(RegistryError) {
                        try recording.recordSelfRating(rating, in: &act)
                    } catch {
                        problems.append(InputProblem(error, file: file, line: sheet.line))
                    }
                }
            }
            guard problems.isEmpty else { throw RegistryError(.invalidInput, ["file": file], problems: problems) }
            return RecordedAssessments(assessments: ids, known: recording.known)
        }
    }
}

extension AssessmentRecording {
    fileprivate mutating func record(
        _ sheet: AssessmentSheet, _ unit: AssessmentSheet.JudgedUnit, in act: inout Act
    ) throws(RegistryError) -> AssessmentID {
        let (evidence, notes) = sheet.evidence(for: unit)
        do {
            return try record(
                NewAssessment(
                    participant: sheet.participant, unit: unit.reference, judgedOn: sheet.judgedOn,
                    judgements: unit.judgements, evidence: evidence, notes: notes),
                of: sheet.framework, in: &act)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    fileprivate mutating func recordSelfRating(_ rating: SelfRating, in act: inout Act) throws(RegistryError) {
        do {
            try record(rating, in: &act)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }
}

extension AssessmentSheet {
    /// The line that a finding is about: the first criterion or the evidence it names, else the unit.
    fileprivate func line(of finding: Finding, in unit: JudgedUnit) -> Int {
        if let named = finding.values["criteria"]?.split(separator: ",").first,
            let criterion = CriterionNumber(String(named)), let line = unit.line(of: criterion)
        {
            return line
        }
        if let named = finding.values["evidence"].flatMap({ Int($0) }),
            let piece = evidence.first(where: { $0.evidence.number == named })
        {
            return piece.line
        }
        return unit.line
    }
}

extension InputProblem {
    /// Files are named without digests, and nobody knows where they are.
    fileprivate static func unhashedFiles(of sheet: AssessmentSheet, named file: String) -> [InputProblem] {
        sheet.evidence.flatMap { piece in
            piece.unhashedFiles.map { name in
                let error = RegistryError(.evidenceFileMissing, ["file": name])
                return InputProblem(file: file, line: piece.line, code: error.code.rawValue, message: error.message)
            }
        }
    }

    fileprivate init(_ error: RegistryError, file: String, line: Int) {
        self.init(file: file, line: line, code: error.code.rawValue, message: error.message)
    }
}
