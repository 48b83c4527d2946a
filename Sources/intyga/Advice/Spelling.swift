import CompetenceModel

/// How a step is typed: the words of the command, and which of its parameters stands where.
struct Spelling {
    var program: Program
    /// The words that come first: `claim sign-off`.
    var words: String
    /// The rest, in the order in which it is typed. What the step has no parameter for is left out.
    var parts: [Part]
    var needs: Needs

    enum Program: String {
        case intyga
        case chmod
        case mv
        case rm
        case openssl
        /// No command of its own: what goes with one, as `--comment "…"`.
        case none = ""
    }

    enum Part {
        /// Typed as it stands.
        case word(String)
        case argument(Step.Parameter)
        /// An argument that a shell completes: `certificates/*.xml`.
        case allOf(Step.Parameter, String)
        case option(String, Step.Parameter)
        /// An option without a value, and what is typed for the opposite.
        case flag(Step.Parameter, String, not: String? = nil)
        /// A variable of the environment.
        case variable(String, Step.Parameter?)
    }

    /// Which options of the present command the advised one needs too, so that what is pasted acts on the same registry, as
    /// the same person.
    struct Needs {
        var registry = false
        var keys = false
        var actor = false

        static let nothing = Needs()
        static let reading = Needs(registry: true)
        static let ownKey = Needs(registry: true, keys: true)
        static let acting = Needs(registry: true, keys: true, actor: true)
    }

    init(_ words: String, _ parts: Part..., needs: Needs = .acting) {
        self.init(.intyga, words, parts, needs)
    }

    /// Of another program, or of none: nothing of ours goes with it.
    init(_ program: Program, _ words: String = "", _ parts: Part...) {
        self.init(program, words, parts, .nothing)
    }

    private init(_ program: Program, _ words: String, _ parts: [Part], _ needs: Needs) {
        self.program = program
        self.words = words
        self.parts = parts
        self.needs = needs
    }
}
