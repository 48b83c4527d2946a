/// A framework is imported in a version that is higher than the one there is.
struct FrameworkVersionIsNew: QualityRule {
    let source = "assessments under way keep their version"

    func findings(in subject: EventCase<FrameworkImported>) -> [Finding] {
        let framework = subject.event.framework
        guard let present = subject.facts.framework(framework.code), present.version >= framework.version else {
            return []
        }
        return [
            Finding(
                .frameworkVersionExists,
                [
                    "framework": framework.code.text, "version": "\(framework.version)",
                    "present": "\(present.version)",
                ])
        ]
    }
}
