import CompetenceModel

extension CertificateHTML {
    /// What the sealed file is called when it is saved.
    public var fileName: String { "\(certificate.serial).xml" }

    private var digest: String { SHA256Digest(hashing: sealed).description }

    /// How to check the certificate, with the sealed document inside.
    func verification(_ writer: inout HTMLWriter) {
        writer.tag("section", ["class": "verification", "aria-labelledby": "verification"]) { writer in
            writer.tag("h2", ["id": "verification"], CertificateWords.verification)
            writer.tag("div", ["class": "beside"]) { writer in
                writer.tag("div") { writer in
                    writer.tag("p", CertificateWords.pageIsACopy)
                    writer.tag("p", ["class": "screen"]) { writer in
                        writer.tag(
                            "a",
                            [
                                "class": "button", "download": fileName,
                                "href": "data:application/xml;base64,\(sealed.base64)",
                            ],
                            text: "\(CertificateWords.download[language]) (\(fileName))")
                    }
                    if let checkedAt {
                        writer.tag("p") { writer in
                            writer.text(CertificateWords.checkedAt[language] + " ")
                            writer.tag("strong", ["class": "code"], text: checkedAt)
                        }
                    }
                    writer.tag(
                        "p", ["class": "print"],
                        summary == nil ? CertificateWords.onPaper : CertificateWords.codeOnPaper)
                    steps(&writer)
                }
                if let code = QRCode(qrText) {
                    let label = summary == nil ? CertificateWords.qrLabel : CertificateWords.signedLabel
                    writer.markup(code.svg(label: label[language], kind: summary == nil ? "" : " signed"))
                }
            }
            writer.tag("p", ["class": "small"]) { writer in
                writer.text("\(CertificateWords.digest[language]): ")
                writer.tag("span", ["class": "code"], text: digest)
            }
            writer.tag("p", ["class": "small"]) { writer in
                let number = String(certificate.ledger.number)
                writer.text("\(CertificateWords.ledger.filled(with: ["number": number])[language]): ")
                writer.tag("span", ["class": "code"], text: certificate.ledger.hash.description)
            }
        }
    }

    private func steps(_ writer: inout HTMLWriter) {
        let list = CertificateWords.statusListFile[language]
        writer.tag("ol") { writer in
            writer.tag("li", CertificateWords.stepFile.filled(with: ["file": fileName]))
            writer.tag("li", CertificateWords.stepTrust)
            if let statusList = certificate.statusList {
                writer.tag("li") { writer in
                    writer.text(CertificateWords.stepStatus.filled(with: ["list": list])[language] + " ")
                    // The schema lets nothing but http and https through. A page does not rely on that.
                    if statusList.hasPrefix("https://") || statusList.hasPrefix("http://") {
                        writer.tag("a", ["href": statusList, "rel": "noreferrer"], text: statusList)
                    } else {
                        writer.text(statusList)
                    }
                }
            }
            writer.tag("li") { writer in
                writer.text(CertificateWords.stepVerify[language] + " ")
                writer.tag("code", text: spell(verifying))
            }
        }
    }

    private var verifying: Step {
        var step = Step(
            .verifyCertificate,
            [.file: "\(fileName)", .trust: "\(CertificateWords.issuersCertificate[language])"])
        // Without the list the program cannot tell that a certificate which has one still stands.
        if certificate.statusList != nil {
            step.parameters[.statusList] = "\(CertificateWords.statusListFile[language])"
        }
        return step
    }

    /// What the QR code says: the signed summary. Where there is none, enough to find the status list and to tell whether a file is this certificate's. Fixed
    /// names in any language, so that a program can read it, and the issuer by number: letters beyond ASCII are guessed
    /// differently by different readers. The least needed part goes first where it is too long.
    var qrText: String {
        if let summary { return summary }
        let serial = "INTYGA \(certificate.serial)"
        let digest = "SHA-256 \(digest)"
        let issuer = certificate.issuer.organisationNumber.map { "ISSUER \($0)" }
        let status = certificate.statusList.map { "STATUS \($0)" }
        let whole = [serial, issuer, digest, status].compactMap(\.self).joined(separator: "\n")
        return whole.utf8.count <= Self.mostBytesInCode ? whole : "\(serial)\n\(digest)"
    }

    /// What version 15 holds at level M (ISO/IEC 18004, table 7).
    private static let mostBytesInCode = 412
}
