import CompetenceModel

/// What is wrong with a damaged key file.
extension Phrase {
    static func lineMissing(_ name: String) -> Phrase {
        Phrase(sv: "raden ”\(name)” saknas", en: "the line “\(name)” is missing")
    }

    static var publicKeyOfAnother: Phrase {
        Phrase(
            sv: "den privata nyckeln hör inte till den publika som står bredvid",
            en: "the private key does not belong to the public key beside it")
    }

    static var noKeyOnP256: Phrase {
        Phrase(
            sv: "den innehåller ingen privat nyckel på kurvan P-256", en: "it holds no private key on the curve P-256")
    }

    static var kindUnknown: Phrase {
        Phrase(sv: "nyckelns slag är okänt", en: "the kind of key is unknown")
    }

    static var publicKeyAltered: Phrase {
        Phrase(sv: "den publika nyckeln är inte som den skrevs", en: "the public key is not as it was written")
    }

    static var costNotAllowed: Phrase {
        Phrase(sv: "kostnaden är utanför det tillåtna", en: "the cost is outside what is allowed")
    }

    static var saltAltered: Phrase {
        Phrase(sv: "saltet är inte som det skrevs", en: "the salt is not as it was written")
    }

    static var protectionUnknown: Phrase {
        Phrase(sv: "skyddet är okänt", en: "the protection is unknown")
    }

    static var keyAltered: Phrase {
        Phrase(sv: "själva nyckeln är inte som den skrevs", en: "the key itself is not as it was written")
    }

    static var fileAltered: Phrase {
        Phrase(sv: "filen är inte som den skrevs", en: "the file is not as it was written")
    }

    static var wrongLength: Phrase {
        Phrase(sv: "nyckeln har fel längd", en: "the key has the wrong length")
    }
}
