/// The pages' style sheets. Black on white, so that nothing depends on colour or on a colour printer; system fonts, so that
/// nothing is fetched. Contrast of every text is at least 7:1.
enum PageStyle {
    static let common = """
        @page { size: A4; margin: 16mm 16mm 18mm; }
        * { box-sizing: border-box; }
        html { font: 11pt/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #111; background: #fff; }
        body { max-width: 178mm; margin: 0 auto; padding: 8mm 4mm; overflow-wrap: break-word; }
        h1, h2, h3 { line-height: 1.2; break-after: avoid; }
        h1 { font-size: 22pt; margin: 0 0 4mm; }
        h2 { font-size: 14pt; margin: 8mm 0 2mm; }
        h3 { font-size: 12pt; margin: 5mm 0 1mm; }
        p { margin: 0 0 2mm; }
        ol, ul { margin: 0 0 2mm; padding-left: 6mm; }
        li { margin-bottom: 1mm; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: 0.3mm solid #555; padding: 1mm 2mm; text-align: left; vertical-align: top; }
        th { background: #eee; }
        a { color: #003a70; }
        a:focus-visible { outline: 1mm solid #003a70; outline-offset: 1mm; }
        .small { font-size: 9.5pt; }
        .code, code { font-family: "Noto Sans Mono", Consolas, Menlo, "Liberation Mono", monospace; font-size: 0.92em; overflow-wrap: anywhere; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .print { display: none; }
        @media print {
          html { font-size: 10pt; }
          body { max-width: none; padding: 0; }
          .screen { display: none; }
          .print { display: block; }
          a { color: #111; }
          h2 { margin-top: 6mm; }
          h3 { margin-top: 4mm; }
        }

        """

    static let certificate = """
        header { border-bottom: 1mm solid #111; margin-bottom: 5mm; }
        .issuer { font-size: 12pt; font-weight: bold; }
        .notice { border: 1mm solid #111; padding: 2.5mm 4mm; font-size: 12pt; margin: 0 0 5mm; }
        .holder h2 { font-size: 20pt; margin: 0 0 1mm; }
        .intro { font-size: 13pt; }
        .facts { margin: 4mm 0 0; }
        .facts div { display: flex; gap: 4mm; padding: 0.8mm 0; border-top: 0.2mm solid #777; }
        .facts dt { flex: 0 0 42mm; font-weight: bold; }
        .facts dd { margin: 0; min-width: 0; }
        .unit { break-inside: avoid; }
        .unit h3, .unit h3 + p { display: inline-block; vertical-align: baseline; margin-right: 3mm; margin-bottom: 0; }
        .result { width: 25mm; }
        td.result { font-weight: bold; }
        .verification { border: 0.5mm solid #111; padding: 1mm 4mm 2mm; margin-top: 8mm; break-inside: avoid; }
        .verification h2 { margin-top: 2mm; }
        .beside { display: flex; gap: 5mm; align-items: flex-start; }
        .beside > div { flex: 1; min-width: 0; }
        .qr { flex: 0 0 42mm; width: 42mm; height: 42mm; }
        .qr.signed { flex-basis: 62mm; width: 62mm; height: 62mm; }
        .button { display: inline-block; border: 0.5mm solid #003a70; background: #003a70; color: #fff; padding: 1.5mm 4mm; text-decoration: none; }
        footer { margin-top: 6mm; font-size: 9pt; }
        @media (max-width: 140mm) { .beside, .facts div { display: block; } }
        /* On paper the serial number stands at the foot of every sheet. Tight, so that eight units are two sheets. */
        @media print {
          html { line-height: 1.37; }
          footer { display: none; }
          .verification { margin-top: 6mm; }
          .unit th, .unit td { padding: 0.6mm 2mm; }
          .unit table { margin-bottom: 1mm; }
          .facts { margin-top: 3mm; }
          li { margin-bottom: 0.5mm; }
        }

        """

    static let form = """
        header { border-bottom: 0.7mm solid #111; margin-bottom: 4mm; }
        h1 { font-size: 18pt; margin-bottom: 2mm; }
        .unit { break-inside: avoid; }
        .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 6mm; margin: 3mm 0; padding: 0; }
        .field { border-bottom: 0.3mm solid #111; min-height: 11mm; font-size: 9pt; }
        .field.wide { grid-column: 1 / -1; }
        .number { width: 12mm; }
        .grade { width: 20mm; text-align: center; font-size: 9pt; }
        .evidence { width: 22mm; font-size: 9pt; }
        .box { display: inline-block; width: 5mm; height: 5mm; border: 0.4mm solid #111; }
        .choice { display: inline-block; margin-right: 4mm; white-space: nowrap; }
        .choice .box { width: 3.5mm; height: 3.5mm; vertical-align: -0.5mm; margin-right: 1mm; }
        .blank td { height: 24mm; }
        .log { break-before: page; }
        .signatures { break-inside: avoid; margin-top: 6mm; }
        .notice { border: 0.7mm solid #111; padding: 2mm 3mm; }

        """

    static let selfRating = """
        html { font-size: 13pt; }
        .grade { width: 28mm; font-size: 11pt; }
        .box { width: 8mm; height: 8mm; }
        td { padding: 2.5mm 3mm; }
        @media print { html { font-size: 12pt; } }

        """
}
