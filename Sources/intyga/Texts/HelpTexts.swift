import CompetenceModel

/// What somebody in a role does.
enum HelpTexts {
    static let assessor = Phrase(
        sv: """
            DU SOM BEDÖMER

            Du arbetar tillsammans med deltagaren, samlar bevis och avgör kriterium för
            kriterium: uppnått eller ännu inte. Du skriver varför. En självskattning räcker
            aldrig ensam, och ingen bedömer sig själv.

              intyga worklist                                vad väntar på mig?
              intyga participant add --given-name Åsa --family-name Öberg --register KGA
              intyga catalogue show KGA                      vad ska bedömas?
              intyga assess P-0001 KGA                       bedöm, kriterium för kriterium
              intyga assessment form KGA --xml -o kga.xml    … eller fyll i ett formulär
              intyga assessment import kga.xml
              intyga claim submit --framework KGA            lägg fram det som är färdigt

            Kommer något tillbaka: läs kommentaren, bedöm om, lämna in igen.

              intyga assessment show A-0001
              intyga assess P-0001 K3
              intyga claim resubmit C-0001

            Blev något fel: dra tillbaka det. Läses samma fil in två gånger registreras
            den en gång.

              intyga assessment withdraw A-0007 --reason "Fel deltagare"
              intyga evidence add A-0008 foto.jpg            ett foto som glömdes
              intyga claim withdraw C-0001 --reason "För tidigt"

            """,
        en: """
            YOU WHO ASSESS

            You work with the participant, gather evidence, and judge criterion by
            criterion: achieved or not yet. You write why. A self-rating never suffices
            alone, and nobody assesses themselves.

              intyga worklist                                what waits for me?
              intyga participant add --given-name Åsa --family-name Öberg --register KGA
              intyga catalogue show KGA                      what is to be assessed?
              intyga assess P-0001 KGA                       assess, criterion by criterion
              intyga assessment form KGA --xml -o kga.xml    … or fill in a form
              intyga assessment import kga.xml
              intyga claim submit --framework KGA            put forward what is finished

            If something comes back: read the feedback, assess anew, submit again.

              intyga assessment show A-0001
              intyga assess P-0001 K3
              intyga claim resubmit C-0001

            If something went wrong: take it back. A file that is read twice is recorded
            once.

              intyga assessment withdraw A-0007 --reason "Wrong participant"
              intyga evidence add A-0008 photo.jpg           a photo that was forgotten
              intyga claim withdraw C-0001 --reason "Too early"

            """)

    static let assurer = Phrase(
        sv: """
            DU SOM KVALITETSSÄKRAR

            Du granskar andras bedömningar, aldrig dina egna. Ett stickprov dras så att
            ingen kan styra det; allt i det ska vara granskat innan du godkänner. Den
            interna kvalitetssäkraren hör till verksamheten och går först, den externa
            kommer utifrån.

              intyga worklist                          vad väntar på mig?
              intyga review C-0001                     gå igenom stickprovet, en i taget
              intyga review C-0001 A-0003 --return --comment "Vad såg du?"
              intyga review C-0001 --approve           godkänn det som har visats
              intyga claim sign-off C-0001             skriv under

            Är något återsänt: återsänd anspråket, eller granska allt.

              intyga claim return C-0001 --reason "…"
              intyga review C-0001 --widen

            Har bedömaren slutat och något är registrerat på fel person, lägger den
            interna kvalitetssäkraren det åt sidan:

              intyga assessment withdraw A-0007 --reason "Fel deltagare"

            Är du extern och har inget tillträde till registret: arbeta med ett paket,
            i ett register på din egen dator. Ditt beslut är en fil som du skickar
            tillbaka.

              intyga package receive C-0001.xml --trust centrum.pem
              intyga package review 3fa9               gå igenom stickprovet
              intyga package decide 3fa9 --sign-off -o beslut.xml

            """,
        en: """
            YOU WHO ASSURE QUALITY

            You review the assessments of others, never your own. A sample is drawn so
            that nobody can steer it; all of it must be reviewed before you sign off. The
            internal assurer belongs to the centre and goes first, the external one comes
            from outside.

              intyga worklist                          what waits for me?
              intyga review C-0001                     go through the sample, one by one
              intyga review C-0001 A-0003 --return --comment "What did you see?"
              intyga review C-0001 --approve           approve what has been displayed
              intyga claim sign-off C-0001             sign

            If something was returned: return the claim, or review everything.

              intyga claim return C-0001 --reason "…"
              intyga review C-0001 --widen

            If the assessor has left and something is of the wrong person, the internal
            assurer sets it aside:

              intyga assessment withdraw A-0007 --reason "Wrong participant"

            If you are external and have no access to the registry: work with a package,
            in a registry on your own machine. Your decision is a file that you send back.

              intyga package receive C-0001.xml --trust centre.pem
              intyga package review 3fa9               go through the sample
              intyga package decide 3fa9 --sign-off -o decision.xml

            """)

    static let administrator = Phrase(
        sv: """
            DU SOM ADMINISTRERAR

            Du håller ordning på katalogen, personerna och behörigheterna, och utfärdar
            intyg för det som är godkänt.

              intyga init --name "NAMN" --code KOD \\
                  --administrator maria --administrator-name "NAMN"
              intyga catalogue import FIL.xml
              intyga catalogue approve OCN-CLEAN --panel NAMN --on DATUM --decision BESLUT
              intyga practitioner add anna --name "Anna Berg"
              intyga practitioner authorise anna --role assessor --provisional \\
                  --basis "Under utbildning"
              intyga practitioner certify anna --training "Utbildning 2026" \\
                  --trained-on 2026-05-20
              intyga key create anna                   gör Anna själv, på sin dator
              intyga key show anna -o anna.public      likaså; filen lämnar hon till dig
              intyga key register anna --public-key anna.public
              intyga key create --seal                 organisationens sigill
              intyga certificate issue C-0001 -o certificates
              intyga certificate reissue SERIENUMMER   namnet var fel; ersätter det gamla
              intyga certificate revoke SERIENUMMER --reason error --comment "…"
              intyga certificate status-list -o status.xml
              intyga audit verify
              intyga backup intyga-2026-11-22.sqlite

            Blev något fel med en deltagare:

              intyga participant correct P-0001 --family-name Lindqvist
              intyga participant merge P-0009 --into P-0002    samma person två gånger
              intyga participant swap-numbers P-0001 P-0002    fick varandras nummer
              intyga participant correct-spell P-0001 --not-left
              intyga participant remove P-0002                 registrerad av misstag

            Nycklarna ligger utanför registret: säkerhetskopiera även dem. Var två
            administratörer. Är den enda nyckeln borta öppnas kuvertet:

              intyga recovery propose maria
              intyga recovery confirm                  av någon annan, eller efter 72 timmar
              intyga recovery create                   ett nytt kuvert

            """,
        en: """
            YOU WHO ADMINISTER

            You keep the catalogue, the people and their authorisations, and issue
            certificates for what is signed off.

              intyga init --name "NAME" --code CODE \\
                  --administrator maria --administrator-name "NAME"
              intyga catalogue import FILE.xml
              intyga catalogue approve OCN-CLEAN --panel NAME --on DATE --decision REF
              intyga practitioner add anna --name "Anna Berg"
              intyga practitioner authorise anna --role assessor --provisional \\
                  --basis "In training"
              intyga practitioner certify anna --training "Training 2026" \\
                  --trained-on 2026-05-20
              intyga key create anna                   Anna does this, on her machine
              intyga key show anna -o anna.public      this too; she hands you the file
              intyga key register anna --public-key anna.public
              intyga key create --seal                 the organisation's seal
              intyga certificate issue C-0001 -o certificates
              intyga certificate reissue SERIAL        the name was wrong; replaces the old
              intyga certificate revoke SERIAL --reason error --comment "…"
              intyga certificate status-list -o status.xml
              intyga audit verify
              intyga backup intyga-2026-11-22.sqlite

            If something went wrong with a participant:

              intyga participant correct P-0001 --family-name Lindqvist
              intyga participant merge P-0009 --into P-0002    the same person twice
              intyga participant swap-numbers P-0001 P-0002    given each other's numbers
              intyga participant correct-spell P-0001 --not-left
              intyga participant remove P-0002                 registered by mistake

            The keys are outside the registry: back them up too. Be two administrators.
            If the only key is lost, the envelope is opened:

              intyga recovery propose maria
              intyga recovery confirm                  by somebody else, or after 72 hours
              intyga recovery create                   a new envelope

            """)

    static let employer = Phrase(
        sv: """
            DU SOM ARBETSGIVARE

            Ett intyg är en fil som bevisar sig själv. Du kontrollerar den utan register
            och utan nät, med utfärdarens certifikat (från kommunens webbplats) och gärna
            den senaste statuslistan.

              intyga certificate verify intyg.xml --trust utfärdare.pem \\
                  --status-list status.xml

              PÅLITLIGT                      allt är kontrollerat och godkänt
              UNDERKÄNT                      lita inte på det; raden med ✗ säger varför
              KUNDE INTE KONTROLLERAS HELT   oftast saknas en aktuell statuslista

            Avslutningskod: 0 pålitligt, 1 underkänt, 2 kunde inte kontrolleras helt.

            Utan programmet: öppna kontrollsidan på utfärdarens webbplats. En kontrollsida
            som den som visar intyget lämnar över bevisar ingenting.

            """,
        en: """
            YOU WHO EMPLOY

            A certificate is a file that proves itself. You check it without a registry and
            without a network, with the issuer's certificate (from the municipality's
            website) and preferably the newest status list.

              intyga certificate verify certificate.xml --trust issuer.pem \\
                  --status-list status.xml

              TRUSTED                      everything was checked and holds
              REJECTED                     do not rely on it; the line with ✗ says why
              COULD NOT BE FULLY CHECKED   mostly for want of a status list in date

            Exit status: 0 trusted, 1 rejected, 2 could not be fully checked.

            Without the program: open the checking page on the issuer's web site. A checking
            page that is handed over by the holder proves nothing.

            """)
}
