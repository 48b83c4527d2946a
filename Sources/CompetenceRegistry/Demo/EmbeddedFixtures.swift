// Written by Scripts/embed-fixtures.sh from fixtures/. Do not edit.
// swift-format-ignore-file

enum EmbeddedFixtures {
    /// Texts by their path below `fixtures/`.
    static let texts: [String: String] = [
        "catalogue/kga.xml": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<Catalogue xmlns="urn:intyga:catalogue:1">
  <Framework code="KGA" kind="KGA" version="1" provenance="illustrative">
    <Title xml:lang="sv">Kompetensgarantier för arbetsmarknaden: åtta baskompetenser</Title>
    <Title xml:lang="en">Competence guarantees for the labour market: eight basic competences</Title>
    <Description xml:lang="sv">Åtta baskompetenser som behövs för att komma in i arbetslivet. De bedöms i verkligt arbete, till exempel under en praktik. Deltagaren får visa vad hen kan med ord, handling, bilder eller översättningsstöd: det är kompetensen som bedöms, inte svenskan.</Description>
    <Description xml:lang="en">Eight basic competences that are needed to enter working life. They are assessed in real work, for instance during a work placement. Participants may show what they can do with words, actions, pictures or translation aids: it is the competence that is assessed, not their Swedish.</Description>
    <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning. De åtta kompetensernas riktiga namn i KGA är inte offentliga.</Notice>
    <Notice xml:lang="en">Example catalogue – not an adopted list. The real names of the eight competences in KGA are not public.</Notice>
    <Source>Skriven av intygas utvecklare som exempel. KGA:s egna namn, kriterier och skala (Landskrona) är inte offentliga; namn och kriterier här är illustrativa. Den som har den riktiga förteckningen ersätter texterna och för in beslutet om antagande.</Source>
    <RatingScale>
      <Grade code="notYet" passes="false">
        <Title xml:lang="sv">Ännu inte uppnått</Title>
        <Title xml:lang="en">Not yet achieved</Title>
      </Grade>
      <Grade code="achieved" passes="true">
        <Title xml:lang="sv">Uppnått</Title>
        <Title xml:lang="en">Achieved</Title>
      </Grade>
    </RatingScale>
    <QualityPolicy panelAdoption="notRequired" approvedValidations="5">
      <Origin xml:lang="sv">Att en intern kvalitetssäkrare granskar varje bedömning, utan extern granskning, är intygas eget val. Någon publicerad rutin för kvalitetssäkring inom KGA har inte hittats. Att fem godkända valideringar krävs för att en provisorisk bedömare ska certifieras är likaså intygas eget val: källorna anger inget antal. Alla värden kan ändras.</Origin>
      <Origin xml:lang="en">That an internal quality assurer reviews every assessment, without external review, is intyga's own choice. No published quality assurance routine for KGA was found. That five approved validations are needed before a provisional assessor is certified is intyga's own choice as well: the sources give no number. All values can be changed.</Origin>
      <Stage role="internalQualityAssurer" share="1"/>
    </QualityPolicy>
    <Unit code="K1" version="1">
      <Title xml:lang="sv">Närvaro och punktlighet</Title>
      <Title xml:lang="en">Attendance and punctuality</Title>
      <Description xml:lang="sv">Att komma, komma i tid och höra av sig.</Description>
      <Description xml:lang="en">To turn up, be on time and keep in touch.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kommer till arbetet som det är bestämt och säger till när något ändras.</Statement>
        <Statement xml:lang="en">The participant comes to work as agreed and says so when something changes.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Är på plats och redo att börja när arbetspasset börjar, under hela den överenskomna perioden.</Text>
          <Text xml:lang="en">Is in place and ready to start when the shift starts, throughout the agreed period.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Hör av sig till rätt person före arbetspasset vid frånvaro eller försening, till exempel med samtal, sms eller app.</Text>
          <Text xml:lang="en">Contacts the right person before the shift when absent or late, for instance by call, text message or app.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Kommer tillbaka i tid efter rast och lunch.</Text>
          <Text xml:lang="en">Comes back on time after breaks and lunch.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Visar på schemat, i telefonen eller på en klocka när nästa arbetspass börjar.</Text>
          <Text xml:lang="en">Shows on the schedule, a phone or a clock when the next shift starts.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K2" version="1">
      <Title xml:lang="sv">Följa instruktioner</Title>
      <Title xml:lang="en">Following instructions</Title>
      <Description xml:lang="sv">Att förstå vad som ska göras och göra det så som det är bestämt.</Description>
      <Description xml:lang="en">To understand what is to be done and to do it as agreed.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren utför arbetet enligt de instruktioner som har getts.</Statement>
        <Statement xml:lang="en">The participant carries out the work according to the instructions given.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Utför en uppgift med minst tre steg i rätt ordning, efter att ha fått den förklarad eller visad.</Text>
          <Text xml:lang="en">Carries out a task of at least three steps in the right order, after having it explained or shown.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Följer en rutin på arbetsplatsen – muntlig, skriven eller i bilder – under ett helt arbetspass.</Text>
          <Text xml:lang="en">Follows a workplace routine – spoken, written or in pictures – for a whole shift.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Visar när en instruktion är oklar, till exempel genom att fråga, peka eller be att få se en gång till.</Text>
          <Text xml:lang="en">Shows when an instruction is unclear, for instance by asking, pointing or asking to see it again.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Ändrar sitt sätt att arbeta efter en ny instruktion och håller fast vid ändringen nästa gång.</Text>
          <Text xml:lang="en">Changes the way of working after a new instruction and keeps to the change the next time.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K3" version="1">
      <Title xml:lang="sv">Ansvarstagande</Title>
      <Title xml:lang="en">Responsibility</Title>
      <Description xml:lang="sv">Att ta hand om sin uppgift, sina saker och det förtroende man har fått.</Description>
      <Description xml:lang="en">To take care of one's task, one's things and the trust one has been given.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren tar ansvar för sina uppgifter och för arbetsplatsens saker och regler.</Statement>
        <Statement xml:lang="en">The participant takes responsibility for tasks, and for the workplace's things and rules.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Gör klart de uppgifter som hen har fått, eller säger till i tid om det inte går.</Text>
          <Text xml:lang="en">Finishes the tasks received, or says in time that it will not be possible.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Berättar för eller visar handledaren när något har blivit fel eller gått sönder.</Text>
          <Text xml:lang="en">Tells or shows the supervisor when something has gone wrong or is broken.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Lämnar arbetsplats, redskap och nycklar så som det är bestämt när arbetspasset är slut.</Text>
          <Text xml:lang="en">Leaves workplace, tools and keys as agreed when the shift is over.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Följer arbetsplatsens regler, till exempel om mobiltelefon, rökning och sådant som inte får berättas vidare.</Text>
          <Text xml:lang="en">Follows the workplace's rules, for instance on mobile phones, smoking and what must not be passed on.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K4" version="1">
      <Title xml:lang="sv">Samarbete</Title>
      <Title xml:lang="en">Cooperation</Title>
      <Description xml:lang="sv">Att arbeta tillsammans med andra.</Description>
      <Description xml:lang="en">To work together with others.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren arbetar tillsammans med andra på ett respektfullt sätt.</Statement>
        <Statement xml:lang="en">The participant works with others in a respectful way.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Hälsar på arbetskamrater och bemöter alla med respekt.</Text>
          <Text xml:lang="en">Greets colleagues and treats everyone with respect.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Utför en uppgift tillsammans med minst en annan person så att båda bidrar.</Text>
          <Text xml:lang="en">Carries out a task together with at least one other person so that both contribute.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Ger hjälp till eller tar emot hjälp av en arbetskamrat när arbetet kräver det.</Text>
          <Text xml:lang="en">Gives help to or accepts help from a colleague when the work calls for it.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Behåller lugnet när man tycker olika, eller tar hjälp av handledaren.</Text>
          <Text xml:lang="en">Stays calm when opinions differ, or turns to the supervisor for help.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K5" version="1">
      <Title xml:lang="sv">Kommunikation</Title>
      <Title xml:lang="en">Communication</Title>
      <Description xml:lang="sv">Att förstå och göra sig förstådd i arbetet, på det sätt som fungerar.</Description>
      <Description xml:lang="en">To understand and be understood at work, in whatever way works.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren förstår andra och gör sig förstådd om det som rör arbetet.</Statement>
        <Statement xml:lang="en">The participant understands others and is understood in matters of work.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Gör sig förstådd om arbetet med ord, gester, bilder, tecken eller översättningsstöd.</Text>
          <Text xml:lang="en">Makes himself or herself understood about the work with words, gestures, pictures, signing or translation aids.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Visar att ett meddelande har gått fram genom att upprepa det, svara på det eller göra det som sades.</Text>
          <Text xml:lang="en">Shows that a message has come across by repeating it, answering it or doing what was said.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Lämnar ett meddelande om arbetet till rätt person.</Text>
          <Text xml:lang="en">Passes a message about the work to the right person.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Lyssnar färdigt och svarar när någon talar till hen.</Text>
          <Text xml:lang="en">Listens to the end and answers when spoken to.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K6" version="1">
      <Title xml:lang="sv">Självständighet och initiativ</Title>
      <Title xml:lang="en">Independence and initiative</Title>
      <Description xml:lang="sv">Att komma i gång själv och se vad som behöver göras.</Description>
      <Description xml:lang="en">To get started unaided and see what needs doing.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren arbetar på egen hand med kända uppgifter och tar egna initiativ.</Statement>
        <Statement xml:lang="en">The participant works unaided on familiar tasks and shows initiative.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Börjar med sina vanliga uppgifter utan att bli påmind.</Text>
          <Text xml:lang="en">Starts on the usual tasks without being reminded.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Tar fram det material och de redskap som uppgiften kräver innan arbetet börjar.</Text>
          <Text xml:lang="en">Gets out the materials and tools that the task requires before starting.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Går vidare till en ny uppgift, eller frågar efter en, när den första är klar.</Text>
          <Text xml:lang="en">Moves on to a new task, or asks for one, when the first is done.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Försöker lösa ett enkelt problem själv, när det kan göras säkert, innan hen ber om hjälp.</Text>
          <Text xml:lang="en">Tries to solve a simple problem unaided, when that is safe, before asking for help.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K7" version="1">
      <Title xml:lang="sv">Noggrannhet och uthållighet</Title>
      <Title xml:lang="en">Accuracy and perseverance</Title>
      <Description xml:lang="sv">Att göra ett bra arbete och hålla i det.</Description>
      <Description xml:lang="en">To do good work and keep it up.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren arbetar noggrant och fullföljer sitt arbete.</Statement>
        <Statement xml:lang="en">The participant works accurately and sees the work through.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Utför en återkommande uppgift med den kvalitet som är bestämd vid minst tre tillfällen.</Text>
          <Text xml:lang="en">Carries out a recurring task to the agreed quality on at least three occasions.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Kontrollerar sitt arbete innan det lämnas och rättar det som har blivit fel.</Text>
          <Text xml:lang="en">Checks the work before handing it over and corrects what has gone wrong.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Arbetar under hela den överenskomna arbetstiden, med de raster och anpassningar som gäller.</Text>
          <Text xml:lang="en">Works for the whole of the agreed hours, with the breaks and adjustments that apply.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="K8" version="1">
      <Title xml:lang="sv">Arbetsmiljö och säkerhet</Title>
      <Title xml:lang="en">Work environment and safety</Title>
      <Description xml:lang="sv">Att arbeta så att varken man själv eller någon annan kommer till skada.</Description>
      <Description xml:lang="en">To work so that neither oneself nor anyone else comes to harm.</Description>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren arbetar säkert och bidrar till en god arbetsmiljö.</Statement>
        <Statement xml:lang="en">The participant works safely and contributes to a good work environment.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Använder de arbetskläder och den skyddsutrustning som uppgiften kräver.</Text>
          <Text xml:lang="en">Uses the work clothes and protective equipment that the task requires.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Visar var nödutgång, brandsläckare, första hjälpen-utrustning och återsamlingsplats finns.</Text>
          <Text xml:lang="en">Shows where the emergency exit, fire extinguisher, first-aid kit and assembly point are.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Lyfter och bär så som det har visats och använder de hjälpmedel som finns.</Text>
          <Text xml:lang="en">Lifts and carries as shown and uses the aids that are available.</Text>
        </Criterion>
        <Criterion number="1.4">
          <Text xml:lang="sv">Säger till eller visar när något är farligt, eller när en olycka har hänt eller varit nära att hända.</Text>
          <Text xml:lang="en">Says or shows when something is dangerous, or when an accident has happened or nearly happened.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
  </Framework>
</Catalogue>

"""###,
        "catalogue/ocn-cleaning.xml": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<Catalogue xmlns="urn:intyga:catalogue:1">
  <Framework code="OCN-CLEAN" kind="OCN" version="1" provenance="illustrative">
    <Title xml:lang="sv">Grundläggande lokalvård</Title>
    <Title xml:lang="en">Basic cleaning</Title>
    <Description xml:lang="sv">Programplan för den som städar kontor, skolor och andra offentliga lokaler.</Description>
    <Description xml:lang="en">Programme plan for those who clean offices, schools and other public premises.</Description>
    <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning</Notice>
    <Notice xml:lang="en">Example catalogue – not an adopted list</Notice>
    <Source>Skriven av intygas utvecklare som exempel, i den form en branschpanel brukar ge en programplan. Ingen panel har granskat eller antagit den; nivåer och poäng är också illustrativa.</Source>
    <RatingScale>
      <Grade code="notYet" passes="false">
        <Title xml:lang="sv">Ännu inte uppnått</Title>
        <Title xml:lang="en">Not yet achieved</Title>
      </Grade>
      <Grade code="achieved" passes="true">
        <Title xml:lang="sv">Uppnått</Title>
        <Title xml:lang="en">Achieved</Title>
      </Grade>
    </RatingScale>
    <QualityPolicy panelAdoption="required" relevanceYears="4" approvedValidations="5">
      <Origin xml:lang="sv">Andelarna kommer från OCN Danmark (ocn-danmark.dk/metoden): den interna kvalitetssäkraren granskar minst 33 % av varje grupp, den externa minst 20 % av de deltagare som lämnas in. Någon publicerad svensk uppgift har inte hittats. Den externa kvalitetssäkraren följer efter den interna, och modulerna relevanssäkras vart fjärde år (sobona.se, systematiskt kvalitetssäkringsarbete). Gränsen för återsänt arbete – en återsänd bedömning på sex månader ger granskning i sin helhet – är intygas eget val. Att fem godkända valideringar krävs för att en provisorisk bedömare ska certifieras är likaså intygas eget val: källorna anger inget antal. Alla värden kan ändras.</Origin>
      <Origin xml:lang="en">The shares are those of OCN Denmark (ocn-danmark.dk/metoden): the internal quality assurer reviews at least 33% of each group, the external one at least 20% of the participants put forward. No published Swedish figure was found. The external quality assurer follows after the internal one, and the relevance of the units is assured every fourth year (sobona.se, on systematic quality assurance). The limit for returned work – one returned assessment in six months leads to review in full – is intyga's own choice. That five approved validations are needed before a provisional assessor is certified is intyga's own choice as well: the sources give no number. All values can be changed.</Origin>
      <Stage role="internalQualityAssurer" share="0.33"/>
      <Stage role="externalQualityAssurer" share="0.20"/>
      <ReturnedWork withinMonths="6" threshold="1" share="1"/>
    </QualityPolicy>
    <Unit code="OCN-CLEAN-01" version="1">
      <Title xml:lang="sv">Hygien och kemikalier</Title>
      <Title xml:lang="en">Hygiene and chemicals</Title>
      <Description xml:lang="sv">Att hindra smitta från att spridas och att välja, dosera och hantera rengöringsmedel rätt.</Description>
      <Description xml:lang="en">Preventing the spread of infection, and choosing, dosing and handling cleaning agents correctly.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>2</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan hindra smitta från att spridas i städarbetet.</Statement>
        <Statement xml:lang="en">The participant can prevent infection from spreading during cleaning.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Tvättar eller desinficerar händerna före och efter arbetet, efter toalettstädning och när handskarna tas av.</Text>
          <Text xml:lang="en">Washes or disinfects hands before and after work, after cleaning toilets and on taking off gloves.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Håller rena och använda dukar, moppar och redskap åtskilda under hela passet.</Text>
          <Text xml:lang="en">Keeps clean and used cloths, mops and tools apart throughout the shift.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Städar från rent till smutsigt och förklarar eller visar varför.</Text>
          <Text xml:lang="en">Cleans from clean to dirty areas and explains or shows why.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan välja och dosera rengöringsmedel.</Statement>
        <Statement xml:lang="en">The participant can choose and dose cleaning agents.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Väljer medel efter yta och typ av smuts med hjälp av etikett, färgkod eller städinstruktion.</Text>
          <Text xml:lang="en">Chooses an agent for the surface and type of dirt with the help of the label, colour code or cleaning instruction.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Skiljer mellan surt, neutralt och alkaliskt medel och ger ett exempel på vad vart och ett används till.</Text>
          <Text xml:lang="en">Distinguishes acidic, neutral and alkaline agents and gives an example of the use of each.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Doserar med mått eller doseringsutrustning enligt etiketten.</Text>
          <Text xml:lang="en">Doses with a measure or dosing equipment according to the label.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="3">
        <Statement xml:lang="sv">Deltagaren kan hantera kemikalier säkert.</Statement>
        <Statement xml:lang="en">The participant can handle chemicals safely.</Statement>
        <Criterion number="3.1">
          <Text xml:lang="sv">Pekar ut farosymbolerna på arbetsplatsens medel och säger eller visar vad de betyder.</Text>
          <Text xml:lang="en">Points out the hazard symbols on the workplace's agents and says or shows what they mean.</Text>
        </Criterion>
        <Criterion number="3.2">
          <Text xml:lang="sv">Hittar säkerhetsdatabladet och visar vad man gör vid stänk i ögonen eller på huden.</Text>
          <Text xml:lang="en">Finds the safety data sheet and shows what to do after a splash in the eyes or on the skin.</Text>
        </Criterion>
        <Criterion number="3.3">
          <Text xml:lang="sv">Förvarar medel stängda och märkta och blandar aldrig olika medel.</Text>
          <Text xml:lang="en">Keeps agents closed and labelled and never mixes different agents.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-CLEAN-02" version="1">
      <Title xml:lang="sv">Metoder och maskiner</Title>
      <Title xml:lang="en">Methods and machines</Title>
      <Description xml:lang="sv">Att städa vanliga ytor och sanitetsutrymmen med rätt metod och att sköta en städmaskin.</Description>
      <Description xml:lang="en">Cleaning common surfaces and sanitary areas by the right method, and looking after a cleaning machine.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>3</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan städa golv, inredning och kontaktytor med rätt metod.</Statement>
        <Statement xml:lang="en">The participant can clean floors, furnishings and touch points by the right method.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Plockar undan skräp och väljer torr, fuktig eller våt metod efter golv och smuts.</Text>
          <Text xml:lang="en">Removes litter and chooses a dry, damp or wet method for the floor and the dirt.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Torkar kontaktytor som handtag och strömbrytare samt inredning uppifrån och ned, med vikt duk.</Text>
          <Text xml:lang="en">Wipes touch points such as handles and switches, and furnishings from the top down, with a folded cloth.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Moppar med överlappande drag så att hela golvet blir rent, även i hörn och längs lister.</Text>
          <Text xml:lang="en">Mops with overlapping strokes so that the whole floor is clean, corners and skirting included.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan städa sanitetsutrymmen.</Statement>
        <Statement xml:lang="en">The participant can clean sanitary areas.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Rengör handfat, kranar, toalett och golv i den ordning som städinstruktionen anger.</Text>
          <Text xml:lang="en">Cleans basin, taps, toilet and floor in the order that the cleaning instruction gives.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Använder dukar och redskap med den färg som gäller för sanitetsutrymmen.</Text>
          <Text xml:lang="en">Uses cloths and tools of the colour laid down for sanitary areas.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Fyller på tvål, papper och annat förbrukningsmaterial.</Text>
          <Text xml:lang="en">Refills soap, paper and other consumables.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="3">
        <Statement xml:lang="sv">Deltagaren kan använda och sköta en städmaskin.</Statement>
        <Statement xml:lang="en">The participant can use and look after a cleaning machine.</Statement>
        <Criterion number="3.1">
          <Text xml:lang="sv">Kontrollerar sladd eller batteri, borste eller rondell och tankar före start.</Text>
          <Text xml:lang="en">Checks cable or battery, brush or pad, and tanks before starting.</Text>
        </Criterion>
        <Criterion number="3.2">
          <Text xml:lang="sv">Kör maskinen så att golvet blir rent och ingen person, dörr eller inredning skadas.</Text>
          <Text xml:lang="en">Runs the machine so that the floor is clean and no person, door or furnishing is harmed.</Text>
        </Criterion>
        <Criterion number="3.3">
          <Text xml:lang="sv">Tömmer, rengör och ställer undan maskinen efter arbetet enligt skötselanvisningen.</Text>
          <Text xml:lang="en">Empties, cleans and puts away the machine after work according to the care instructions.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-CLEAN-03" version="1">
      <Title xml:lang="sv">Ergonomi och säkerhet</Title>
      <Title xml:lang="en">Ergonomics and safety</Title>
      <Description xml:lang="sv">Att städa utan att skada sig själv eller andra.</Description>
      <Description xml:lang="en">Cleaning without harm to oneself or others.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>1</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan städa på ett sätt som skonar kroppen.</Statement>
        <Statement xml:lang="en">The participant can clean in a way that spares the body.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Ställer in skaftets längd efter sin egen kropp före arbetet.</Text>
          <Text xml:lang="en">Adjusts the length of the handle to his or her own body before work.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Växlar grepp, sida och arbetsställning under passet.</Text>
          <Text xml:lang="en">Alternates grip, side and working posture during the shift.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Använder städvagn och andra hjälpmedel i stället för att bära tungt.</Text>
          <Text xml:lang="en">Uses the cleaning trolley and other aids instead of carrying heavy loads.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan förebygga olyckor i städarbetet.</Statement>
        <Statement xml:lang="en">The participant can prevent accidents during cleaning.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Sätter ut varningsskylt vid vått golv och tar bort den när golvet är torrt.</Text>
          <Text xml:lang="en">Puts out a warning sign at a wet floor and removes it when the floor is dry.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Använder de skor, handskar och den skyddsutrustning som uppgiften kräver.</Text>
          <Text xml:lang="en">Wears the shoes, gloves and protective equipment that the task requires.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Tar hand om krossat glas och stickande avfall enligt arbetsplatsens rutin, aldrig med bara händer.</Text>
          <Text xml:lang="en">Deals with broken glass and sharp waste according to the workplace's routine, never with bare hands.</Text>
        </Criterion>
        <Criterion number="2.4">
          <Text xml:lang="sv">Säger till om risker, tillbud och olyckor till rätt person.</Text>
          <Text xml:lang="en">Reports risks, near misses and accidents to the right person.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-CLEAN-04" version="1">
      <Title xml:lang="sv">Kvalitet och service</Title>
      <Title xml:lang="en">Quality and service</Title>
      <Description xml:lang="sv">Att leverera det som är avtalat och möta dem som använder lokalen.</Description>
      <Description xml:lang="en">Delivering what has been agreed and meeting those who use the premises.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>1</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan städa till den kvalitet som är avtalad.</Statement>
        <Statement xml:lang="en">The participant can clean to the agreed quality.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Läser av städschemat – i text, bild eller app – och utför det som gäller för dagen.</Text>
          <Text xml:lang="en">Reads the cleaning schedule – in text, pictures or an app – and does what applies that day.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Jämför resultatet med instruktionen och åtgärdar det som brister.</Text>
          <Text xml:lang="en">Compares the result with the instruction and puts right what falls short.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Kvitterar utfört arbete och meddelar det som inte kunde göras.</Text>
          <Text xml:lang="en">Signs for work done and reports what could not be done.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan ge god service och hantera förtroende.</Statement>
        <Statement xml:lang="en">The participant can give good service and handle trust.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Hälsar och anpassar arbetet till dem som är i lokalen.</Text>
          <Text xml:lang="en">Greets those in the premises and adapts the work to them.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Tar emot ett önskemål eller klagomål vänligt och för det vidare till rätt person.</Text>
          <Text xml:lang="en">Receives a request or complaint politely and passes it on to the right person.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Hanterar nycklar, larm och det hen ser i lokalen enligt arbetsplatsens regler.</Text>
          <Text xml:lang="en">Handles keys, alarms and what is seen on the premises according to the workplace's rules.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
  </Framework>
</Catalogue>

"""###,
        "catalogue/ocn-kitchen.xml": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<Catalogue xmlns="urn:intyga:catalogue:1">
  <Framework code="OCN-KITCHEN" kind="OCN" version="1" provenance="illustrative">
    <Title xml:lang="sv">Grundläggande köksarbete</Title>
    <Title xml:lang="en">Basic kitchen work</Title>
    <Description xml:lang="sv">Programplan för den som arbetar som köksbiträde i storkök, skolkök eller restaurang.</Description>
    <Description xml:lang="en">Programme plan for kitchen assistants in institutional kitchens, school kitchens or restaurants.</Description>
    <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning</Notice>
    <Notice xml:lang="en">Example catalogue – not an adopted list</Notice>
    <Source>Skriven av intygas utvecklare som exempel, i den form en branschpanel brukar ge en programplan. Ingen panel har granskat eller antagit den; nivåer och poäng är också illustrativa.</Source>
    <RatingScale>
      <Grade code="notYet" passes="false">
        <Title xml:lang="sv">Ännu inte uppnått</Title>
        <Title xml:lang="en">Not yet achieved</Title>
      </Grade>
      <Grade code="achieved" passes="true">
        <Title xml:lang="sv">Uppnått</Title>
        <Title xml:lang="en">Achieved</Title>
      </Grade>
    </RatingScale>
    <QualityPolicy panelAdoption="required" relevanceYears="4" approvedValidations="5">
      <Origin xml:lang="sv">Andelarna kommer från OCN Danmark (ocn-danmark.dk/metoden): den interna kvalitetssäkraren granskar minst 33 % av varje grupp, den externa minst 20 % av de deltagare som lämnas in. Någon publicerad svensk uppgift har inte hittats. Den externa kvalitetssäkraren följer efter den interna, och modulerna relevanssäkras vart fjärde år (sobona.se, systematiskt kvalitetssäkringsarbete). Gränsen för återsänt arbete – en återsänd bedömning på sex månader ger granskning i sin helhet – är intygas eget val. Att fem godkända valideringar krävs för att en provisorisk bedömare ska certifieras är likaså intygas eget val: källorna anger inget antal. Alla värden kan ändras.</Origin>
      <Origin xml:lang="en">The shares are those of OCN Denmark (ocn-danmark.dk/metoden): the internal quality assurer reviews at least 33% of each group, the external one at least 20% of the participants put forward. No published Swedish figure was found. The external quality assurer follows after the internal one, and the relevance of the units is assured every fourth year (sobona.se, on systematic quality assurance). The limit for returned work – one returned assessment in six months leads to review in full – is intyga's own choice. That five approved validations are needed before a provisional assessor is certified is intyga's own choice as well: the sources give no number. All values can be changed.</Origin>
      <Stage role="internalQualityAssurer" share="0.33"/>
      <Stage role="externalQualityAssurer" share="0.20"/>
      <ReturnedWork withinMonths="6" threshold="1" share="1"/>
    </QualityPolicy>
    <Unit code="OCN-KITCHEN-01" version="1">
      <Title xml:lang="sv">Livsmedelshygien</Title>
      <Title xml:lang="en">Food hygiene</Title>
      <Description xml:lang="sv">Att hantera livsmedel så att ingen blir sjuk.</Description>
      <Description xml:lang="en">Handling food so that nobody falls ill.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>2</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan hålla god personlig hygien i köket.</Statement>
        <Statement xml:lang="en">The participant can keep good personal hygiene in the kitchen.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Bär rena arbetskläder och hårskydd, utan smycken och med omplåstrade sår täckta av handske.</Text>
          <Text xml:lang="en">Wears clean work clothes and hair cover, no jewellery, and covers any dressed wound with a glove.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Tvättar händerna före arbetet, mellan rått och tillagat och efter toalettbesök och avfall.</Text>
          <Text xml:lang="en">Washes hands before work, between raw and cooked food, and after using the toilet or handling waste.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Visar eller berättar när man inte får arbeta med livsmedel och vem man meddelar.</Text>
          <Text xml:lang="en">Shows or tells when one must not work with food and whom to notify.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan hantera livsmedel vid rätt temperatur.</Statement>
        <Statement xml:lang="en">The participant can handle food at the right temperature.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Mäter och antecknar temperatur i kyl, frys och varmhållning enligt kökets egenkontroll.</Text>
          <Text xml:lang="en">Measures and records temperatures in fridge, freezer and hot holding according to the kitchen's self-monitoring plan.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Mäter kärntemperatur och visar på kökets gränsvärde.</Text>
          <Text xml:lang="en">Measures core temperature and points to the kitchen's limit.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Säger till och ställer undan livsmedlet när ett värde ligger utanför gränsen.</Text>
          <Text xml:lang="en">Reports and sets the food aside when a value is outside the limit.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="3">
        <Statement xml:lang="sv">Deltagaren kan förvara livsmedel rätt och hindra att de förorenas.</Statement>
        <Statement xml:lang="en">The participant can store food correctly and prevent contamination.</Statement>
        <Criterion number="3.1">
          <Text xml:lang="sv">Håller rått och tillagat åtskilt och byter skärbräda och kniv mellan dem.</Text>
          <Text xml:lang="en">Keeps raw and cooked food apart and changes cutting board and knife between them.</Text>
        </Criterion>
        <Criterion number="3.2">
          <Text xml:lang="sv">Märker öppnade och tillagade varor med innehåll och datum och täcker dem.</Text>
          <Text xml:lang="en">Labels opened and cooked goods with contents and date and covers them.</Text>
        </Criterion>
        <Criterion number="3.3">
          <Text xml:lang="sv">Ställer in varor så att det äldsta används först.</Text>
          <Text xml:lang="en">Puts goods away so that the oldest is used first.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-KITCHEN-02" version="1">
      <Title xml:lang="sv">Råvaror och enkel matlagning</Title>
      <Title xml:lang="en">Ingredients and simple cooking</Title>
      <Description xml:lang="sv">Att förbereda råvaror och laga enkla rätter efter recept.</Description>
      <Description xml:lang="en">Preparing ingredients and cooking simple dishes from a recipe.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>3</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan förbereda råvaror.</Statement>
        <Statement xml:lang="en">The participant can prepare ingredients.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Sköljer, skalar och skär grönsaker i den form som receptet anger.</Text>
          <Text xml:lang="en">Rinses, peels and cuts vegetables in the shape that the recipe gives.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Använder kniv och skärbräda med säkert grepp och stadigt underlag.</Text>
          <Text xml:lang="en">Uses knife and cutting board with a safe grip and a stable base.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Väger och mäter upp ingredienser enligt receptet.</Text>
          <Text xml:lang="en">Weighs and measures ingredients according to the recipe.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan laga en enkel rätt efter recept.</Statement>
        <Statement xml:lang="en">The participant can cook a simple dish from a recipe.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Tar fram råvaror och redskap och gör arbetet i receptets ordning.</Text>
          <Text xml:lang="en">Gets out ingredients and tools and works in the order of the recipe.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Kokar, steker eller ugnslagar så att rätten får rätt konsistens och temperatur.</Text>
          <Text xml:lang="en">Boils, fries or bakes so that the dish has the right texture and temperature.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Smakar av med ren sked och justerar, eller beskriver smaken för kocken.</Text>
          <Text xml:lang="en">Tastes with a clean spoon and adjusts, or describes the taste to the cook.</Text>
        </Criterion>
        <Criterion number="2.4">
          <Text xml:lang="sv">Använder spis, ugn och köksmaskin enligt instruktion och stänger av efteråt.</Text>
          <Text xml:lang="en">Uses stove, oven and kitchen machine according to instructions and switches them off afterwards.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-KITCHEN-03" version="1">
      <Title xml:lang="sv">Disk, rengöring och avfall</Title>
      <Title xml:lang="en">Dishes, cleaning and waste</Title>
      <Description xml:lang="sv">Att hålla kök och utrustning rena och ta hand om avfallet.</Description>
      <Description xml:lang="en">Keeping kitchen and equipment clean and taking care of waste.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>1</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan diska och sköta diskmaskinen.</Statement>
        <Statement xml:lang="en">The participant can wash dishes and look after the dishwasher.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Skrapar, sorterar och ställer in disken så att allt blir rent.</Text>
          <Text xml:lang="en">Scrapes, sorts and loads the dishes so that everything gets clean.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Kontrollerar temperatur och diskmedel före start.</Text>
          <Text xml:lang="en">Checks temperature and detergent before starting.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Håller ren och smutsig disk åtskilda och tvättar händerna mellan dem.</Text>
          <Text xml:lang="en">Keeps clean and dirty dishes apart and washes hands in between.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan rengöra köket och sortera avfall.</Statement>
        <Statement xml:lang="en">The participant can clean the kitchen and sort waste.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Rengör arbetsytor, utrustning och golv enligt städschemat och kvitterar.</Text>
          <Text xml:lang="en">Cleans worktops, equipment and floor according to the cleaning schedule and signs for it.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Doserar rengöringsmedel enligt etiketten och håller dem åtskilda från livsmedel.</Text>
          <Text xml:lang="en">Doses cleaning agents according to the label and keeps them away from food.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Sorterar matavfall, förpackningar och restavfall i rätt kärl.</Text>
          <Text xml:lang="en">Sorts food waste, packaging and residual waste into the right bins.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-KITCHEN-04" version="1">
      <Title xml:lang="sv">Servering, specialkost och bemötande</Title>
      <Title xml:lang="en">Serving, special diets and service</Title>
      <Description xml:lang="sv">Att servera rätt mat till rätt gäst på ett vänligt sätt.</Description>
      <Description xml:lang="en">Serving the right food to the right guest in a friendly way.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>2</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan ställa i ordning och servera.</Statement>
        <Statement xml:lang="en">The participant can lay out and serve food.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Ställer i ordning servering eller matsal före utsatt tid.</Text>
          <Text xml:lang="en">Prepares the serving area or dining room before the set time.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Lägger upp portioner efter anvisning, med serveringsredskap och utan att vidröra maten.</Text>
          <Text xml:lang="en">Plates portions as directed, with serving utensils and without touching the food.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Hälsar på gästerna, svarar på enkla frågor eller hämtar någon som kan svara.</Text>
          <Text xml:lang="en">Greets guests, answers simple questions or fetches someone who can.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan hantera specialkost säkert.</Statement>
        <Statement xml:lang="en">The participant can handle special diets safely.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Hittar uppgift om allergener i recept eller på förpackning.</Text>
          <Text xml:lang="en">Finds information on allergens in a recipe or on a package.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Håller specialkost åtskild och märkt, med egna redskap, från förberedelse till servering.</Text>
          <Text xml:lang="en">Keeps special diets apart and labelled, with their own utensils, from preparation to serving.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Frågar ansvarig person, och gissar aldrig, när innehållet är osäkert.</Text>
          <Text xml:lang="en">Asks the person in charge, and never guesses, when the contents are uncertain.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
  </Framework>
</Catalogue>

"""###,
        "catalogue/ocn-warehouse.xml": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<Catalogue xmlns="urn:intyga:catalogue:1">
  <Framework code="OCN-STORE" kind="OCN" version="1" provenance="illustrative">
    <Title xml:lang="sv">Grundläggande lagerarbete</Title>
    <Title xml:lang="en">Basic warehouse work</Title>
    <Description xml:lang="sv">Programplan för den som tar emot, lagrar, plockar och packar gods. Den ger ingen behörighet att köra truck.</Description>
    <Description xml:lang="en">Programme plan for those who receive, store, pick and pack goods. It gives no authorisation to drive a truck.</Description>
    <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning</Notice>
    <Notice xml:lang="en">Example catalogue – not an adopted list</Notice>
    <Source>Skriven av intygas utvecklare som exempel, i den form en branschpanel brukar ge en programplan. Ingen panel har granskat eller antagit den; nivåer och poäng är också illustrativa.</Source>
    <RatingScale>
      <Grade code="notYet" passes="false">
        <Title xml:lang="sv">Ännu inte uppnått</Title>
        <Title xml:lang="en">Not yet achieved</Title>
      </Grade>
      <Grade code="achieved" passes="true">
        <Title xml:lang="sv">Uppnått</Title>
        <Title xml:lang="en">Achieved</Title>
      </Grade>
    </RatingScale>
    <QualityPolicy panelAdoption="required" relevanceYears="4" approvedValidations="5">
      <Origin xml:lang="sv">Andelarna kommer från OCN Danmark (ocn-danmark.dk/metoden): den interna kvalitetssäkraren granskar minst 33 % av varje grupp, den externa minst 20 % av de deltagare som lämnas in. Någon publicerad svensk uppgift har inte hittats. Den externa kvalitetssäkraren följer efter den interna, och modulerna relevanssäkras vart fjärde år (sobona.se, systematiskt kvalitetssäkringsarbete). Gränsen för återsänt arbete – en återsänd bedömning på sex månader ger granskning i sin helhet – är intygas eget val. Att fem godkända valideringar krävs för att en provisorisk bedömare ska certifieras är likaså intygas eget val: källorna anger inget antal. Alla värden kan ändras.</Origin>
      <Origin xml:lang="en">The shares are those of OCN Denmark (ocn-danmark.dk/metoden): the internal quality assurer reviews at least 33% of each group, the external one at least 20% of the participants put forward. No published Swedish figure was found. The external quality assurer follows after the internal one, and the relevance of the units is assured every fourth year (sobona.se, on systematic quality assurance). The limit for returned work – one returned assessment in six months leads to review in full – is intyga's own choice. That five approved validations are needed before a provisional assessor is certified is intyga's own choice as well: the sources give no number. All values can be changed.</Origin>
      <Stage role="internalQualityAssurer" share="0.33"/>
      <Stage role="externalQualityAssurer" share="0.20"/>
      <ReturnedWork withinMonths="6" threshold="1" share="1"/>
    </QualityPolicy>
    <Unit code="OCN-STORE-01" version="1">
      <Title xml:lang="sv">Godsmottagning</Title>
      <Title xml:lang="en">Receiving goods</Title>
      <Description xml:lang="sv">Att ta emot gods, kontrollera det och ställa det på rätt plats.</Description>
      <Description xml:lang="en">Receiving goods, checking them and putting them in the right place.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>1</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan kontrollera gods vid ankomst.</Statement>
        <Statement xml:lang="en">The participant can check goods on arrival.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Jämför antal, artikel och mottagare med följesedeln.</Text>
          <Text xml:lang="en">Compares quantity, article and recipient with the delivery note.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Upptäcker synliga skador och antecknar eller fotograferar dem innan godset kvitteras.</Text>
          <Text xml:lang="en">Detects visible damage and records or photographs it before signing for the goods.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Meddelar rätt person när något saknas, är skadat eller är fel vara.</Text>
          <Text xml:lang="en">Notifies the right person when something is missing, damaged or the wrong article.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan registrera gods och lägga in det i lagret.</Statement>
        <Statement xml:lang="en">The participant can register goods and put them into stock.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Registrerar mottaget gods på lista, med handdator eller i lagersystemet.</Text>
          <Text xml:lang="en">Registers received goods on a list, with a handheld terminal or in the warehouse system.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Läser etikett och platskod och ställer godset på rätt lagerplats.</Text>
          <Text xml:lang="en">Reads label and location code and puts the goods in the right location.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Ställer in varor så att de äldsta plockas först när rutinen kräver det.</Text>
          <Text xml:lang="en">Puts goods away so that the oldest are picked first where the routine requires it.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-STORE-02" version="1">
      <Title xml:lang="sv">Plock, packning och utleverans</Title>
      <Title xml:lang="en">Picking, packing and dispatch</Title>
      <Description xml:lang="sv">Att plocka rätt, packa hållbart och göra godset klart för transport.</Description>
      <Description xml:lang="en">Picking correctly, packing durably and making goods ready for transport.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>2</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan plocka en order.</Statement>
        <Statement xml:lang="en">The participant can pick an order.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Läser en plocklista, en skärm eller röstinstruktion och hittar rätt lagerplats.</Text>
          <Text xml:lang="en">Reads a pick list, a screen or follows a voice instruction and finds the right location.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Plockar rätt artikel i rätt antal och kontrollerar mot artikelnummer eller streckkod.</Text>
          <Text xml:lang="en">Picks the right article in the right quantity and checks it against article number or barcode.</Text>
        </Criterion>
        <Criterion number="1.3">
          <Text xml:lang="sv">Antecknar eller meddelar när saldot inte räcker.</Text>
          <Text xml:lang="en">Records or reports when stock is not sufficient.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan packa gods.</Statement>
        <Statement xml:lang="en">The participant can pack goods.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Väljer emballage efter varans vikt, form och ömtålighet.</Text>
          <Text xml:lang="en">Chooses packaging for the weight, shape and fragility of the article.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Packar tungt underst och fyller ut så att inget rör sig.</Text>
          <Text xml:lang="en">Packs heavy items at the bottom and fills the space so that nothing moves.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Lastar en pall stabilt, inom dess mått, och plastar eller bandar den.</Text>
          <Text xml:lang="en">Loads a pallet stably, within its dimensions, and wraps or straps it.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="3">
        <Statement xml:lang="sv">Deltagaren kan göra gods klart för utleverans.</Statement>
        <Statement xml:lang="en">The participant can make goods ready for dispatch.</Statement>
        <Criterion number="3.1">
          <Text xml:lang="sv">Sätter rätt adress- och hanteringsetikett på kollit.</Text>
          <Text xml:lang="en">Puts the right address and handling label on the package.</Text>
        </Criterion>
        <Criterion number="3.2">
          <Text xml:lang="sv">Kontrollerar kolliantal mot fraktsedeln och ställer godset på rätt utlastningsplats.</Text>
          <Text xml:lang="en">Checks the number of packages against the waybill and puts the goods at the right loading place.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-STORE-03" version="1">
      <Title xml:lang="sv">Inventering och ordning</Title>
      <Title xml:lang="en">Stocktaking and order</Title>
      <Description xml:lang="sv">Att hålla reda på lagret.</Description>
      <Description xml:lang="en">Keeping track of the stock.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>1</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan inventera ett lagerställe.</Statement>
        <Statement xml:lang="en">The participant can take stock of a storage area.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Räknar artiklar på en plats och antecknar antal och enhet rätt.</Text>
          <Text xml:lang="en">Counts articles at a location and records quantity and unit correctly.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Räknar om vid avvikelse och meddelar skillnaden mot saldot.</Text>
          <Text xml:lang="en">Recounts when there is a deviation and reports the difference from the recorded stock.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan hålla ordning i lagret.</Statement>
        <Statement xml:lang="en">The participant can keep the warehouse in order.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Håller gångar, utrymningsvägar och lastplatser fria.</Text>
          <Text xml:lang="en">Keeps aisles, escape routes and loading places clear.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Sorterar emballage och avfall i rätt kärl.</Text>
          <Text xml:lang="en">Sorts packaging and waste into the right containers.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Ställer tillbaka redskap, vagnar och tompallar på rätt plats efter arbetet.</Text>
          <Text xml:lang="en">Returns tools, trolleys and empty pallets to the right place after work.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
    <Unit code="OCN-STORE-04" version="1">
      <Title xml:lang="sv">Ergonomi, säkerhet och hjälpmedel</Title>
      <Title xml:lang="en">Ergonomics, safety and handling aids</Title>
      <Description xml:lang="sv">Att flytta gods utan att skada sig själv, andra eller godset.</Description>
      <Description xml:lang="en">Moving goods without harm to oneself, others or the goods.</Description>
      <Level scheme="OCN" value="1"/>
      <Credits>2</Credits>
      <LearningOutcome number="1">
        <Statement xml:lang="sv">Deltagaren kan lyfta och flytta gods för hand på ett säkert sätt.</Statement>
        <Statement xml:lang="en">The participant can lift and move goods by hand safely.</Statement>
        <Criterion number="1.1">
          <Text xml:lang="sv">Bedömer vikten före lyftet och tar hjälp eller hjälpmedel när den är för stor.</Text>
          <Text xml:lang="en">Judges the weight before lifting and uses help or aids when it is too great.</Text>
        </Criterion>
        <Criterion number="1.2">
          <Text xml:lang="sv">Lyfter nära kroppen med böjda ben och vrider inte ryggen med last.</Text>
          <Text xml:lang="en">Lifts close to the body with bent legs and does not twist the back under load.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="2">
        <Statement xml:lang="sv">Deltagaren kan använda handdrivna hjälpmedel.</Statement>
        <Statement xml:lang="en">The participant can use manual handling aids.</Statement>
        <Criterion number="2.1">
          <Text xml:lang="sv">Kontrollerar palldragare, kärra eller vagn före användning och ställer undan det som är trasigt.</Text>
          <Text xml:lang="en">Checks pallet jack, hand truck or trolley before use and sets aside what is broken.</Text>
        </Criterion>
        <Criterion number="2.2">
          <Text xml:lang="sv">Flyttar en lastad pall med palldragare med god sikt och i gångfart.</Text>
          <Text xml:lang="en">Moves a loaded pallet with a pallet jack with clear view and at walking pace.</Text>
        </Criterion>
        <Criterion number="2.3">
          <Text xml:lang="sv">Säger eller visar vilka truckar som kräver utbildning och arbetsgivarens tillstånd, och kör dem inte utan.</Text>
          <Text xml:lang="en">Says or shows which trucks require training and the employer's permit, and does not drive them without.</Text>
        </Criterion>
      </LearningOutcome>
      <LearningOutcome number="3">
        <Statement xml:lang="sv">Deltagaren kan vistas säkert i ett lager med trafik.</Statement>
        <Statement xml:lang="en">The participant can move safely in a warehouse with traffic.</Statement>
        <Criterion number="3.1">
          <Text xml:lang="sv">Går i gångstråk, håller avstånd till truckar och söker ögonkontakt med föraren.</Text>
          <Text xml:lang="en">Uses walkways, keeps a distance from trucks and seeks eye contact with the driver.</Text>
        </Criterion>
        <Criterion number="3.2">
          <Text xml:lang="sv">Använder skyddsskor, varselkläder och annan utrustning som gäller på platsen.</Text>
          <Text xml:lang="en">Wears safety shoes, high-visibility clothing and other equipment required on the site.</Text>
        </Criterion>
        <Criterion number="3.3">
          <Text xml:lang="sv">Pekar ut varningsmärken för farligt gods och låter bli att hantera det utan utbildning.</Text>
          <Text xml:lang="en">Points out warning labels for dangerous goods and refrains from handling them without training.</Text>
        </Criterion>
      </LearningOutcome>
    </Unit>
  </Framework>
</Catalogue>

"""###,
        "fsla/organisations.json": ###"""
[
{"code": "EMM", "name": "Emmaboda kommun", "municipality": "0862", "relation": "member"},
{"code": "MON", "name": "Mönsterås kommun", "municipality": "0861", "relation": "member"},
{"code": "TOR", "name": "Torsås kommun", "municipality": "0834", "relation": "member"},
{"code": "VAS", "name": "Västerviks kommun", "municipality": "0883", "relation": "member"},
{"code": "BOR", "name": "Borgholms kommun", "municipality": "0885", "relation": "member"},
{"code": "EKV", "name": "Exempelkollegiet för validering", "relation": "outside"}
]

"""###,
        "fsla/participants.json": ###"""
[
{"id": "P-0001", "givenName": "Ronja", "familyName": "Ekelöf", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0002", "givenName": "Ingela", "familyName": "Åhlin", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0003", "givenName": "Marta", "familyName": "Egnell", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0004", "givenName": "Mehmet", "familyName": "Wadell", "sex": "male", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0005", "givenName": "Åsa", "familyName": "Zetterlund", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0006", "givenName": "Ibrahim", "familyName": "Ståhl", "sex": "male", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0007", "givenName": "Abdi", "familyName": "Sundin", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0008", "givenName": "Björn", "familyName": "Skoglund", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0009", "givenName": "Edvin", "familyName": "Jarl", "sex": "male", "municipality": "0861", "framework": "OCN-STORE", "identityNumber": "191500722390"},
{"id": "P-0010", "givenName": "Adam", "familyName": "Haddad", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0011", "givenName": "Iryna", "familyName": "Törnqvist", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0012", "givenName": "Valter", "familyName": "Jansson", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0013", "givenName": "Yonas", "familyName": "Kallin", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0014", "givenName": "Selma", "familyName": "Frisk", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0015", "givenName": "Annelie", "familyName": "Grahn", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0016", "givenName": "Max", "familyName": "Nilvér", "sex": "male", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0017", "givenName": "Parvin", "familyName": "Sjölin", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0018", "givenName": "Lisbet", "familyName": "Malmsten", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0019", "givenName": "Jamila", "familyName": "Dalin", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0020", "givenName": "Aina", "familyName": "Kvist", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0021", "givenName": "Malin", "familyName": "Lindahl", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0022", "givenName": "Johan", "familyName": "Rask", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0023", "givenName": "Ulrika", "familyName": "Nordin", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0024", "givenName": "Petter", "familyName": "Ödman", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0025", "givenName": "Zakaria", "familyName": "Fagerlund", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0026", "givenName": "Miryam", "familyName": "Åkerblom", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0027", "givenName": "Amira", "familyName": "Svärd", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0028", "givenName": "Tsega", "familyName": "Rahimi", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0029", "givenName": "Jafar", "familyName": "Rydell", "sex": "male", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0030", "givenName": "Bashir", "familyName": "Asplund", "sex": "male", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0031", "givenName": "Kerstin", "familyName": "Farah", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0032", "givenName": "Bosse", "familyName": "Osman", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0033", "givenName": "Robin", "familyName": "Vallin", "sex": "male", "municipality": "0885", "framework": "KGA", "identityNumber": "191711602399"},
{"id": "P-0034", "givenName": "Fredrik", "familyName": "Blomqvist", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0035", "givenName": "Roger", "familyName": "Grip", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0036", "givenName": "Ulf", "familyName": "Kindblom", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0037", "givenName": "Ebba", "familyName": "Palmgren", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0038", "givenName": "Alva", "familyName": "Bekele", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0039", "givenName": "Khadija", "familyName": "Edlund", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0040", "givenName": "Mahdi", "familyName": "Abrahamsson", "sex": "male", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0041", "givenName": "Mikael", "familyName": "Boman", "sex": "male", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0042", "givenName": "Linus", "familyName": "Granath", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0043", "givenName": "Farida", "familyName": "Ahlgren", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0044", "givenName": "Simon", "familyName": "Fransson", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0045", "givenName": "Ellinor", "familyName": "Holmqvist", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0046", "givenName": "Frida", "familyName": "Nyhlén", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0047", "givenName": "Anton", "familyName": "Melander", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0048", "givenName": "Kasper", "familyName": "Mörk", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0049", "givenName": "Yusuf", "familyName": "Aronsson", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0050", "givenName": "Jesper", "familyName": "Cedergren", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0051", "givenName": "Nora", "familyName": "Hosseini", "sex": "female", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0052", "givenName": "Göran", "familyName": "Uddén", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0053", "givenName": "Gerd", "familyName": "Sandell", "sex": "female", "municipality": "0883", "framework": "OCN-STORE", "protected": true},
{"id": "P-0054", "givenName": "Saman", "familyName": "Hjelm", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0055", "givenName": "Albin", "familyName": "Tegnér", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0056", "givenName": "Yasmin", "familyName": "Lagerström", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0057", "givenName": "Hawa", "familyName": "Isaksson", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0058", "givenName": "Tesfay", "familyName": "Ljungman", "sex": "male", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0059", "givenName": "Birgitta", "familyName": "Engvall", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0060", "givenName": "Omar", "familyName": "Saleh", "sex": "male", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0061", "givenName": "Saga", "familyName": "Ekdahl", "sex": "female", "municipality": "0862", "framework": "OCN-KITCHEN"},
{"id": "P-0062", "givenName": "Vendela", "familyName": "Modin", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0063", "givenName": "Deqa", "familyName": "Bergdahl", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0064", "givenName": "Ahmad", "familyName": "Wester", "sex": "male", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0065", "givenName": "Emine", "familyName": "Gullberg", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0066", "givenName": "Habib", "familyName": "Warsame", "sex": "male", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0067", "givenName": "Helena", "familyName": "Yildiz", "sex": "female", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0068", "givenName": "Tobias", "familyName": "Björkman", "sex": "male", "municipality": "0834", "framework": "OCN-KITCHEN"},
{"id": "P-0069", "givenName": "Filip", "familyName": "Lidén", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0070", "givenName": "Carina", "familyName": "Tesfai", "sex": "female", "municipality": "0885", "framework": "KGA"},
{"id": "P-0071", "givenName": "Stefan", "familyName": "Widén", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0072", "givenName": "Oskar", "familyName": "Thorell", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0073", "givenName": "Pavlo", "familyName": "Rosengren", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0074", "givenName": "Rashid", "familyName": "Hedin", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0075", "givenName": "Hodan", "familyName": "Backlund", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0076", "givenName": "Elias", "familyName": "Lundmark", "sex": "male", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0077", "givenName": "Sofie", "familyName": "Stenberg", "sex": "female", "municipality": "0861", "framework": "OCN-STORE"},
{"id": "P-0078", "givenName": "Lena", "familyName": "Hellgren", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0079", "givenName": "Östen", "familyName": "Hagman", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0080", "givenName": "Nadia", "familyName": "Alinder", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0081", "givenName": "Kalle", "familyName": "Öberg", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0082", "givenName": "Olena", "familyName": "Ohlin", "sex": "female", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0083", "givenName": "Nils", "familyName": "Karimi", "sex": "male", "municipality": "0883", "framework": "OCN-CLEAN"},
{"id": "P-0084", "givenName": "Zahra", "familyName": "Kovalenko", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0085", "givenName": "Leif", "familyName": "Ohlin", "sex": "male", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0086", "givenName": "Tilda", "familyName": "Karimi", "sex": "female", "municipality": "0862", "framework": "OCN-CLEAN"},
{"id": "P-0087", "givenName": "Viktor", "familyName": "Kovalenko", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0088", "givenName": "Josefin", "familyName": "Ohlin", "sex": "female", "municipality": "0885", "framework": "KGA"},
{"id": "P-0089", "givenName": "Noah", "familyName": "Karimi", "sex": "male", "municipality": "0885", "framework": "KGA"},
{"id": "P-0090", "givenName": "Ida", "familyName": "Kovalenko", "sex": "female", "municipality": "0861", "framework": "OCN-CLEAN"},
{"id": "P-0091", "givenName": "Isak", "familyName": "Ohlin", "sex": "male", "municipality": "0861", "framework": "OCN-CLEAN"},
{"id": "P-0092", "givenName": "Aziza", "familyName": "Karimi", "sex": "female", "municipality": "0861", "framework": "OCN-CLEAN"},
{"id": "P-0093", "givenName": "Samira", "familyName": "Kovalenko", "sex": "female", "municipality": "0861", "framework": "OCN-CLEAN"},
{"id": "P-0094", "givenName": "Dawit", "familyName": "Ohlin", "sex": "male", "municipality": "0861", "framework": "OCN-CLEAN"},
{"id": "P-0095", "givenName": "Axel", "familyName": "Karimi", "sex": "male", "municipality": "0883", "framework": "OCN-STORE"},
{"id": "P-0096", "givenName": "Jenny", "familyName": "Kovalenko", "sex": "female", "municipality": "0883", "framework": "OCN-STORE"}
]

"""###,
        "fsla/practitioners.json": ###"""
[
{"handle": "annika", "name": "Annika Sandelin", "organisation": "EMM", "authorisations": [{"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning hösten 2020"}, {"role": "assessor", "framework": "OCN-KITCHEN", "basis": "Bedömarutbildning hösten 2020"}]},
{"handle": "bengt", "name": "Bengt Hultman", "organisation": "EMM", "authorisations": [{"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning hösten 2020"}, {"role": "assessor", "framework": "OCN-KITCHEN", "basis": "Bedömarutbildning hösten 2020"}]},
{"handle": "cecilia", "name": "Cecilia Norrby", "organisation": "EMM", "authorisations": [{"role": "assessor", "framework": "OCN-KITCHEN", "basis": "Bedömarutbildning hösten 2020"}]},
{"handle": "gunilla", "name": "Gunilla Wikander", "organisation": "EMM", "authorisations": [{"role": "internalQualityAssurer", "framework": "OCN-CLEAN", "basis": "Utbildning till intern kvalitetssäkrare 2020"}, {"role": "internalQualityAssurer", "framework": "OCN-KITCHEN", "basis": "Utbildning till intern kvalitetssäkrare 2020"}]},
{"handle": "david", "name": "David Ekvall", "organisation": "MON", "authorisations": [{"role": "assessor", "framework": "OCN-STORE", "basis": "Bedömarutbildning vintern 2020–2021"}]},
{"handle": "elin", "name": "Elin Tranberg", "organisation": "MON", "authorisations": [{"role": "assessor", "framework": "OCN-STORE", "basis": "Bedömarutbildning vintern 2020–2021"}, {"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning vintern 2020–2021"}]},
{"handle": "hakan", "name": "Håkan Rosvall", "organisation": "MON", "authorisations": [{"role": "internalQualityAssurer", "framework": "OCN-STORE", "basis": "Utbildning till intern kvalitetssäkrare 2020"}, {"role": "internalQualityAssurer", "framework": "OCN-CLEAN", "basis": "Utbildning till intern kvalitetssäkrare 2020"}]},
{"handle": "karin", "name": "Karin Löfstedt", "organisation": "VAS", "authorisations": [{"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning vintern 2020–2021"}, {"role": "internalQualityAssurer", "framework": "OCN-CLEAN", "basis": "Utbildning till intern kvalitetssäkrare 2021"}, {"role": "internalQualityAssurer", "framework": "OCN-STORE", "basis": "Utbildning till intern kvalitetssäkrare 2021"}]},
{"handle": "lars", "name": "Lars Hägglund", "organisation": "VAS", "authorisations": [{"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning vintern 2020–2021"}, {"role": "assessor", "framework": "OCN-STORE", "basis": "Bedömarutbildning vintern 2020–2021"}]},
{"handle": "mona", "name": "Mona Stjernström", "organisation": "VAS", "authorisations": [{"role": "assessor", "framework": "OCN-CLEAN", "basis": "Bedömarutbildning vintern 2020–2021", "until": "2022-06-30"}, {"role": "assessor", "framework": "OCN-STORE", "basis": "Bedömarutbildning vintern 2020–2021", "until": "2022-06-30"}]},
{"handle": "jonas", "name": "Jonas Wiberg", "organisation": "TOR", "authorisations": [{"role": "assessor", "framework": "OCN-KITCHEN", "basis": "Bedömarutbildning våren 2021"}]},
{"handle": "fatima", "name": "Fatima Lindqvist", "organisation": "MON", "authorisations": [{"role": "assessor", "framework": "OCN-STORE", "basis": "Bedömarutbildning hösten 2021, under handledning", "provisional": true}]},
{"handle": "vera", "name": "Vera Åstrand", "organisation": "EKV", "authorisations": [{"role": "externalQualityAssurer", "framework": "OCN-CLEAN", "basis": "Förordnande av den utfärdande organisationen 2020"}, {"role": "externalQualityAssurer", "framework": "OCN-KITCHEN", "basis": "Förordnande av den utfärdande organisationen 2020"}, {"role": "externalQualityAssurer", "framework": "OCN-STORE", "basis": "Förordnande av den utfärdande organisationen 2020"}]},
{"handle": "olle", "name": "Olle Brandt", "organisation": "BOR", "authorisations": [{"role": "assessor", "framework": "KGA", "basis": "KGA-introduktion augusti 2021"}]},
{"handle": "petra", "name": "Petra Nyqvist", "organisation": "BOR", "authorisations": [{"role": "assessor", "framework": "KGA", "basis": "KGA-introduktion augusti 2021"}]},
{"handle": "rakel", "name": "Rakel Hammar", "organisation": "BOR", "authorisations": [{"role": "internalQualityAssurer", "framework": "KGA", "basis": "Delegation Borgholm 2021-09-01"}]}
]

"""###,
        "fsla/registry.json": ###"""
{
  "name": "Kommunförbundet Kalmar län (demonstration)",
  "code": "FSLA",
  "organisationNumber": "212000-0000",
  "administrator": "maria",
  "administratorName": "Maria Lindgren",
  "basis": "Projektbeslut FSLA 2020-08-15",
  "opened": "2020-08-17",
  "statusList": "https://intyga.example/fsla/status-list.xml"
}

"""###,
        "fsla/timeline.json": ###"""
[
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "EMM"},
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "MON"},
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "TOR"},
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "VAS"},
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "BOR"},
{"on": "2020-09-21", "by": "maria", "act": "addOrganisation", "organisation": "EKV"},
{"on": "2020-09-21", "by": "maria", "act": "importCatalogue", "file": "ocn-cleaning"},
{"on": "2020-09-21", "by": "maria", "act": "importCatalogue", "file": "ocn-kitchen"},
{"on": "2020-10-15", "by": "maria", "act": "approve", "framework": "OCN-CLEAN", "date": "2020-10-14", "panel": "Branschpanel lokalvård Kalmar län", "decision": "Protokoll 2020-10-14 § 3", "members": ["städledare, kommun", "serviceföretag", "yrkeslärare"]},
{"on": "2020-10-19", "by": "maria", "act": "introduce", "practitioner": "annika"},
{"on": "2020-10-19", "by": "maria", "act": "introduce", "practitioner": "bengt"},
{"on": "2020-10-19", "by": "maria", "act": "introduce", "practitioner": "cecilia"},
{"on": "2020-10-19", "by": "maria", "act": "introduce", "practitioner": "gunilla"},
{"on": "2020-11-19", "by": "maria", "act": "approve", "framework": "OCN-KITCHEN", "date": "2020-11-18", "panel": "Branschpanel måltid Kalmar län", "decision": "Protokoll 2020-11-18 § 2", "members": ["kostchef, kommun", "restaurang", "yrkeslärare"]},
{"on": "2020-11-23", "by": "annika", "act": "register", "participants": ["P-0001", "P-0002", "P-0003", "P-0004", "P-0005", "P-0006"]},
{"on": "2020-11-30", "by": "maria", "act": "importCatalogue", "file": "ocn-warehouse"},
{"on": "2020-12-07", "by": "maria", "act": "introduce", "practitioner": "vera"},
{"on": "2020-12-17", "by": "annika", "act": "assess", "participant": "P-0001", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2020-12-08", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2020-12-11", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2020-12-17", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2020-12-21", "by": "bengt", "act": "assess", "participant": "P-0002", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2020-12-16", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2020-12-21", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2020-12-21", "by": "annika", "act": "assess", "participant": "P-0003", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2020-12-16", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2020-12-21", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2020-12-23", "by": "bengt", "act": "assess", "participant": "P-0004", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "testimony", "on": "2020-12-23", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}], "notYet": {"OCN-CLEAN-01@1": ["3.2"]}},
{"on": "2020-12-28", "by": "annika", "act": "assess", "participant": "P-0005", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2020-12-18", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2020-12-23", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2020-12-28", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2021-01-04", "by": "annika", "act": "assess", "participant": "P-0001", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2020-12-30", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-01-04", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-01-05", "by": "bengt", "act": "assess", "participant": "P-0002", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2020-12-31", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2021-01-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2021-01-05", "by": "bengt", "act": "assess", "participant": "P-0004", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2020-12-31", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-01-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}]},
{"on": "2021-01-07", "by": "annika", "act": "assess", "participant": "P-0003", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2021-01-07", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}], "notYet": {"OCN-CLEAN-02@1": ["3.1", "3.3"]}},
{"on": "2021-01-11", "by": "bengt", "act": "assess", "participant": "P-0004", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2021-01-01", "setting": "workplace", "place": "skola i Emmaboda", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2021-01-06", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-01-11", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-01-11", "by": "annika", "act": "assess", "participant": "P-0005", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-01-06", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-01-11", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-01-20", "by": "annika", "act": "assess", "participant": "P-0001", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-01-15", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-01-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-01-20", "by": "annika", "act": "assess", "participant": "P-0003", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2021-01-15", "setting": "workplace", "place": "skola i Emmaboda", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2021-01-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}]},
{"on": "2021-01-22", "by": "bengt", "act": "assess", "participant": "P-0002", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-01-22", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}], "notYet": {"OCN-CLEAN-03@1": ["1.2"]}},
{"on": "2021-01-25", "by": "annika", "act": "assess", "participant": "P-0003", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2021-01-15", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2021-01-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-01-25", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-01-26", "by": "bengt", "act": "assess", "participant": "P-0004", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-01-21", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-01-26", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-02-04", "by": "bengt", "act": "assess", "participant": "P-0002", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2021-01-29", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2021-02-04", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}]},
{"on": "2021-02-08", "by": "bengt", "act": "assess", "participant": "P-0001", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2021-02-08", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}], "notYet": {"OCN-CLEAN-04@1": ["2.2"]}},
{"on": "2021-02-08", "by": "annika", "act": "assess", "participant": "P-0002", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-01-29", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-02-03", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2021-02-08", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2021-02-10", "by": "bengt", "act": "assess", "participant": "P-0003", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "testimony", "on": "2021-02-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2021-02-10", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2021-02-11", "by": "maria", "act": "approve", "framework": "OCN-STORE", "date": "2021-02-10", "panel": "Branschpanel lager Kalmar län", "decision": "Protokoll 2021-02-10 § 4", "members": ["lagerchef, industri", "transportföretag", "yrkeslärare"], "conditions": "Modul OCN-STORE-04: truckkörning ingår inte."},
{"on": "2021-02-12", "by": "annika", "act": "assess", "participant": "P-0004", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2021-02-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}, {"method": "conversation", "on": "2021-02-12", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}]},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "david"},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "elin"},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "hakan"},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "karin"},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "lars"},
{"on": "2021-02-15", "by": "maria", "act": "introduce", "practitioner": "mona"},
{"on": "2021-02-22", "by": "bengt", "act": "assess", "participant": "P-0001", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-02-17", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-02-22", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}]},
{"on": "2021-02-22", "by": "annika", "act": "exit", "participant": "P-0006", "reason": "other"},
{"on": "2021-03-08", "by": "david", "act": "register", "participants": ["P-0007", "P-0008", "P-0009", "P-0010", "P-0011", "P-0012", "P-0013"]},
{"on": "2021-03-12", "by": "gunilla", "act": "meeting", "kind": "standardisation", "date": "2021-03-11", "attended": ["annika", "bengt", "cecilia", "david", "elin", "gunilla", "hakan", "karin", "lars", "mona", "vera"], "decisions": ["Två oberoende tillfällen krävs för moment som kan bero på dagsform.", "Vittnesmål från handledare räcker inte som enda bevis för en hel modul."]},
{"on": "2021-04-01", "by": "david", "act": "assess", "participant": "P-0007", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-03-23", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-03-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-04-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}], "selfRating": ["1.2"]},
{"on": "2021-04-05", "by": "elin", "act": "assess", "participant": "P-0008", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-03-31", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-04-05", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2021-04-05", "by": "david", "act": "assess", "participant": "P-0009", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "testimony", "on": "2021-03-31", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2021-04-05", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2021-04-07", "by": "elin", "act": "assess", "participant": "P-0010", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-04-07", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}], "notYet": {"OCN-STORE-01@1": ["1.2"]}},
{"on": "2021-04-09", "by": "david", "act": "assess", "participant": "P-0011", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-03-31", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-04-02", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2021-04-09", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2021-04-13", "by": "david", "act": "assess", "participant": "P-0013", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-04-08", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-04-13", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}], "selfRating": ["1.2"]},
{"on": "2021-04-19", "by": "cecilia", "act": "register", "participants": ["P-0014", "P-0015", "P-0016", "P-0017", "P-0018", "P-0019"]},
{"on": "2021-04-19", "by": "david", "act": "assess", "participant": "P-0007", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-14", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-04-19", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2021-04-20", "by": "elin", "act": "assess", "participant": "P-0008", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-04-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2021-04-20", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2021-04-20", "by": "elin", "act": "assess", "participant": "P-0010", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-04-20", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2021-04-22", "by": "david", "act": "assess", "participant": "P-0009", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-04-22", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}], "notYet": {"OCN-STORE-02@1": ["2.3"]}},
{"on": "2021-04-26", "by": "elin", "act": "assess", "participant": "P-0010", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-16", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-04-21", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2021-04-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2021-04-26", "by": "david", "act": "assess", "participant": "P-0011", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-04-21", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2021-04-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2021-04-30", "by": "david", "act": "assess", "participant": "P-0013", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-23", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-04-30", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}], "notYet": {"OCN-STORE-02@1": ["2.3"]}},
{"on": "2021-05-05", "by": "david", "act": "assess", "participant": "P-0007", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-30", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2021-05-05", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2021-05-05", "by": "david", "act": "assess", "participant": "P-0009", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-04-30", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-05-05", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2021-05-07", "by": "elin", "act": "assess", "participant": "P-0008", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2021-05-07", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}], "notYet": {"OCN-STORE-03@1": ["1.2"]}},
{"on": "2021-05-10", "by": "david", "act": "assess", "participant": "P-0009", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-05", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2021-05-10", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2021-05-10", "by": "annika", "act": "submit", "claim": "C-0001", "framework": "OCN-CLEAN", "participants": ["P-0001", "P-0002", "P-0003", "P-0004", "P-0005"]},
{"on": "2021-05-11", "by": "elin", "act": "assess", "participant": "P-0010", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2021-05-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}, {"method": "practicalTask", "on": "2021-05-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}]},
{"on": "2021-05-11", "by": "annika", "act": "signOff", "claim": "C-0001", "refusedFor": ["assurer-assessed", "assurer-submitted"]},
{"on": "2021-05-12", "by": "vera", "act": "signOff", "claim": "C-0001", "refusedFor": ["stage-not-due"]},
{"on": "2021-05-13", "by": "cecilia", "act": "assess", "participant": "P-0014", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2021-05-04", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2021-05-07", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-05-13", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}], "selfRating": ["2.2"]},
{"on": "2021-05-17", "by": "karin", "act": "register", "participants": ["P-0020", "P-0021", "P-0022", "P-0023", "P-0024", "P-0025", "P-0026"]},
{"on": "2021-05-17", "by": "annika", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-12", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-05-17", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2021-05-17", "by": "cecilia", "act": "assess", "participant": "P-0016", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "conversation", "on": "2021-05-12", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}, {"method": "testimony", "on": "2021-05-17", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}]},
{"on": "2021-05-17", "by": "gunilla", "act": "review", "claim": "C-0001", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2021-05-18", "by": "gunilla", "act": "signOff", "claim": "C-0001"},
{"on": "2021-05-19", "by": "annika", "act": "assess", "participant": "P-0017", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "testimony", "on": "2021-05-19", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}], "notYet": {"OCN-KITCHEN-01@1": ["2.2"]}},
{"on": "2021-05-20", "by": "elin", "act": "assess", "participant": "P-0008", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-14", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2021-05-20", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2021-05-21", "by": "cecilia", "act": "assess", "participant": "P-0018", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2021-05-12", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2021-05-14", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-05-21", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2021-05-24", "by": "elin", "act": "assess", "participant": "P-0007", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "observation", "on": "2021-05-24", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}], "notYet": {"OCN-STORE-04@1": ["2.1"]}},
{"on": "2021-05-24", "by": "david", "act": "assess", "participant": "P-0008", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-14", "setting": "training", "place": "övningslager i Mönsterås", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}, {"method": "conversation", "on": "2021-05-19", "setting": "workplace", "place": "lager i Mönsterås", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2021-05-24", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2021-05-24", "by": "annika", "act": "assess", "participant": "P-0019", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-19", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-05-24", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2021-05-26", "by": "elin", "act": "assess", "participant": "P-0009", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "conversation", "on": "2021-05-21", "setting": "workplace", "place": "lager i Mönsterås", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2021-05-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2021-05-26", "by": "vera", "act": "review", "claim": "C-0001", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2021-05-26", "by": "vera", "act": "signOff", "claim": "C-0001"},
{"on": "2021-05-31", "by": "cecilia", "act": "assess", "participant": "P-0014", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-26", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-05-31", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2021-05-31", "by": "maria", "act": "issue", "claim": "C-0001"},
{"on": "2021-06-01", "by": "annika", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-05-27", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-06-01", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2021-06-01", "by": "annika", "act": "assess", "participant": "P-0017", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2021-05-27", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2021-06-01", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}]},
{"on": "2021-06-03", "by": "cecilia", "act": "assess", "participant": "P-0016", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-06-03", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2021-06-07", "by": "elin", "act": "assess", "participant": "P-0007", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-02", "setting": "training", "place": "övningslager i Mönsterås", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}, {"method": "conversation", "on": "2021-06-07", "setting": "workplace", "place": "lager i Mönsterås", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}]},
{"on": "2021-06-07", "by": "annika", "act": "assess", "participant": "P-0017", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-05-28", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-06-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-06-07", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2021-06-07", "by": "cecilia", "act": "assess", "participant": "P-0018", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-06-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-06-07", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2021-06-07", "by": "maria", "act": "introduce", "practitioner": "jonas"},
{"on": "2021-06-07", "by": "david", "act": "exit", "participant": "P-0012", "reason": "work"},
{"on": "2021-06-09", "by": "annika", "act": "assess", "participant": "P-0019", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-06-04", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}, {"method": "practicalTask", "on": "2021-06-09", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2021-06-10", "by": "karin", "act": "assess", "participant": "P-0020", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2021-06-01", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-06-04", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2021-06-10", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2021-06-14", "by": "mona", "act": "assess", "participant": "P-0021", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2021-06-09", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2021-06-14", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2021-06-14", "by": "karin", "act": "assess", "participant": "P-0022", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-09", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2021-06-14", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2021-06-14", "by": "elin", "act": "assess", "participant": "P-0013", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-09", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2021-06-14", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2021-06-14", "by": "annika", "act": "exit", "participant": "P-0001", "reason": "work"},
{"on": "2021-06-15", "by": "elin", "act": "withdrawAssessment", "participant": "P-0013", "unit": "OCN-STORE-03@1", "reason": "Skrevs in på fel deltagare."},
{"on": "2021-06-16", "by": "cecilia", "act": "assess", "participant": "P-0014", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2021-06-11", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2021-06-16", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2021-06-16", "by": "cecilia", "act": "assess", "participant": "P-0016", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-11", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-06-16", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2021-06-16", "by": "mona", "act": "assess", "participant": "P-0023", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "testimony", "on": "2021-06-16", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}], "notYet": {"OCN-CLEAN-01@1": ["3.2"]}},
{"on": "2021-06-18", "by": "annika", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "observation", "on": "2021-06-18", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}], "notYet": {"OCN-KITCHEN-03@1": ["1.2"]}},
{"on": "2021-06-18", "by": "karin", "act": "assess", "participant": "P-0024", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2021-06-09", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-06-11", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2021-06-18", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2021-06-21", "by": "cecilia", "act": "assess", "participant": "P-0016", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-11", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2021-06-16", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2021-06-21", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2021-06-22", "by": "annika", "act": "assess", "participant": "P-0017", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2021-06-17", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2021-06-22", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2021-06-22", "by": "karin", "act": "assess", "participant": "P-0026", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-17", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2021-06-22", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}], "selfRating": ["3.2"]},
{"on": "2021-06-23", "by": "annika", "act": "exit", "participant": "P-0002", "reason": "work"},
{"on": "2021-06-28", "by": "karin", "act": "assess", "participant": "P-0020", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-23", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-06-28", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-06-29", "by": "mona", "act": "assess", "participant": "P-0021", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-24", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2021-06-29", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2021-06-29", "by": "mona", "act": "assess", "participant": "P-0023", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2021-06-24", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-06-29", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}]},
{"on": "2021-07-01", "by": "annika", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-25", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2021-07-01", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}]},
{"on": "2021-07-01", "by": "karin", "act": "assess", "participant": "P-0022", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2021-07-01", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}], "notYet": {"OCN-CLEAN-02@1": ["3.1", "3.3"]}},
{"on": "2021-07-02", "by": "annika", "act": "exit", "participant": "P-0003", "reason": "studies"},
{"on": "2021-07-05", "by": "annika", "act": "assess", "participant": "P-0014", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "observation", "on": "2021-07-05", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}], "notYet": {"OCN-KITCHEN-04@1": ["2.1", "2.3"]}},
{"on": "2021-07-05", "by": "cecilia", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2021-06-25", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2021-06-30", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}, {"method": "observation", "on": "2021-07-05", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}]},
{"on": "2021-07-05", "by": "mona", "act": "assess", "participant": "P-0023", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2021-06-25", "setting": "workplace", "place": "skola i Västervik", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2021-06-30", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-07-05", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-07-05", "by": "karin", "act": "assess", "participant": "P-0024", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-06-30", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-07-05", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-07-05", "by": "annika", "act": "lodgeAppeal", "participant": "P-0019", "unit": "OCN-KITCHEN-02@1", "grounds": "Deltagaren menar att smakprovningen sågs av handledaren men inte av bedömaren."},
{"on": "2021-07-07", "by": "annika", "act": "assess", "participant": "P-0016", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "practicalTask", "on": "2021-07-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}, {"method": "observation", "on": "2021-07-07", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}]},
{"on": "2021-07-09", "by": "karin", "act": "assess", "participant": "P-0026", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2021-07-02", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}, {"method": "observation", "on": "2021-07-09", "setting": "workplace", "place": "skola i Västervik", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}], "notYet": {"OCN-CLEAN-02@1": ["3.1", "3.3"]}},
{"on": "2021-07-12", "by": "annika", "act": "exit", "participant": "P-0004", "reason": "work"},
{"on": "2021-07-14", "by": "karin", "act": "assess", "participant": "P-0020", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-07-09", "setting": "workplace", "place": "skola i Västervik", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-07-14", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-07-14", "by": "karin", "act": "assess", "participant": "P-0022", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2021-07-09", "setting": "workplace", "place": "skola i Västervik", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2021-07-14", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}]},
{"on": "2021-07-16", "by": "mona", "act": "assess", "participant": "P-0021", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-07-16", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}], "notYet": {"OCN-CLEAN-03@1": ["1.2"]}},
{"on": "2021-07-19", "by": "annika", "act": "assess", "participant": "P-0014", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2021-07-14", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2021-07-19", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}]},
{"on": "2021-07-19", "by": "karin", "act": "assess", "participant": "P-0022", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2021-07-09", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2021-07-14", "setting": "workplace", "place": "skola i Västervik", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-07-19", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-07-20", "by": "annika", "act": "exit", "participant": "P-0005", "reason": "placement"},
{"on": "2021-07-22", "by": "karin", "act": "assess", "participant": "P-0024", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-07-16", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}, {"method": "conversation", "on": "2021-07-22", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}]},
{"on": "2021-07-29", "by": "mona", "act": "assess", "participant": "P-0021", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2021-07-23", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2021-07-29", "setting": "workplace", "place": "skola i Västervik", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}]},
{"on": "2021-08-02", "by": "mona", "act": "assess", "participant": "P-0020", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2021-08-02", "setting": "workplace", "place": "skola i Västervik", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}], "notYet": {"OCN-CLEAN-04@1": ["2.2"]}},
{"on": "2021-08-02", "by": "karin", "act": "assess", "participant": "P-0021", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-07-23", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-07-28", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2021-08-02", "setting": "workplace", "place": "skola i Västervik", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2021-08-04", "by": "mona", "act": "assess", "participant": "P-0022", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "testimony", "on": "2021-07-30", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2021-08-04", "setting": "workplace", "place": "skola i Västervik", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2021-08-09", "by": "mona", "act": "assess", "participant": "P-0024", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-08-04", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-08-09", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}]},
{"on": "2021-08-16", "by": "mona", "act": "assess", "participant": "P-0020", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-08-11", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-08-16", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}]},
{"on": "2021-08-16", "by": "gunilla", "act": "decideAppeal", "appeal": "O-0001", "outcome": "dismissed", "reason": "Bedömaren har motiverat varför momentet ska ses igen. Deltagaren kan bedömas på nytt när som helst."},
{"on": "2021-08-16", "by": "karin", "act": "exit", "participant": "P-0025", "reason": "other"},
{"on": "2021-08-30", "by": "jonas", "act": "register", "participants": ["P-0027", "P-0028", "P-0029", "P-0030", "P-0031"]},
{"on": "2021-08-30", "by": "maria", "act": "importCatalogue", "file": "kga"},
{"on": "2021-09-06", "by": "maria", "act": "introduce", "practitioner": "olle"},
{"on": "2021-09-06", "by": "maria", "act": "introduce", "practitioner": "petra"},
{"on": "2021-09-06", "by": "maria", "act": "introduce", "practitioner": "rakel"},
{"on": "2021-09-06", "by": "david", "act": "submit", "claim": "C-0002", "framework": "OCN-STORE", "participants": ["P-0007", "P-0008", "P-0009", "P-0010", "P-0011"]},
{"on": "2021-09-06", "by": "david", "act": "exit", "participant": "P-0013", "reason": "seekingWork"},
{"on": "2021-09-13", "by": "olle", "act": "register", "participants": ["P-0032", "P-0033", "P-0034", "P-0035", "P-0036"]},
{"on": "2021-09-13", "by": "hakan", "act": "review", "claim": "C-0002", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2021-09-14", "by": "hakan", "act": "signOff", "claim": "C-0002"},
{"on": "2021-09-20", "by": "annika", "act": "register", "participants": ["P-0037", "P-0038", "P-0039", "P-0040", "P-0041"]},
{"on": "2021-09-20", "by": "maria", "act": "introduce", "practitioner": "fatima"},
{"on": "2021-09-22", "by": "vera", "act": "review", "claim": "C-0002", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2021-09-23", "by": "jonas", "act": "assess", "participant": "P-0027", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2021-09-14", "setting": "workplace", "place": "skolkök i Torsås", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2021-09-17", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-09-23", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}], "selfRating": ["2.2"]},
{"on": "2021-09-23", "by": "vera", "act": "signOff", "claim": "C-0002"},
{"on": "2021-09-27", "by": "jonas", "act": "assess", "participant": "P-0028", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-09-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-09-27", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2021-09-27", "by": "jonas", "act": "assess", "participant": "P-0029", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "conversation", "on": "2021-09-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}, {"method": "testimony", "on": "2021-09-27", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}]},
{"on": "2021-09-27", "by": "maria", "act": "issue", "claim": "C-0002"},
{"on": "2021-10-01", "by": "jonas", "act": "assess", "participant": "P-0031", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2021-09-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2021-09-24", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2021-10-01", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2021-10-04", "by": "elin", "act": "register", "participants": ["P-0042", "P-0043", "P-0044", "P-0045", "P-0046", "P-0047", "P-0048"]},
{"on": "2021-10-11", "by": "jonas", "act": "assess", "participant": "P-0027", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-06", "setting": "training", "place": "övningskök i Torsås", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-10-11", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2021-10-11", "by": "cecilia", "act": "submit", "claim": "C-0003", "framework": "OCN-KITCHEN", "participants": ["P-0014", "P-0015", "P-0016", "P-0017", "P-0018"]},
{"on": "2021-10-11", "by": "david", "act": "exit", "participant": "P-0007", "reason": "work"},
{"on": "2021-10-11", "by": "cecilia", "act": "exit", "participant": "P-0019", "reason": "seekingWork"},
{"on": "2021-10-12", "by": "jonas", "act": "assess", "participant": "P-0028", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-10-07", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-10-12", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2021-10-14", "by": "jonas", "act": "assess", "participant": "P-0029", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-10-14", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2021-10-14", "by": "annika", "act": "assess", "participant": "P-0037", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2021-10-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-10-08", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2021-10-14", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2021-10-18", "by": "jonas", "act": "assess", "participant": "P-0031", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2021-10-13", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-10-18", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2021-10-18", "by": "olle", "act": "assess", "participant": "P-0032", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "observation", "on": "2021-10-08", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2021-10-13", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2021-10-18", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}]},
{"on": "2021-10-18", "by": "annika", "act": "assess", "participant": "P-0038", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2021-10-13", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2021-10-18", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2021-10-18", "by": "annika", "act": "assess", "participant": "P-0039", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-13", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2021-10-18", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2021-10-18", "by": "gunilla", "act": "review", "claim": "C-0003", "comment": "Bevisen är tydliga och varje omdöme är motiverat.", "returned": [{"participant": "P-0015", "unit": "OCN-KITCHEN-02@1", "criteria": ["2.2"], "comment": "Kärntemperaturen i 2.2 är inte noterad. Gör om momentet och skriv upp värdet."}]},
{"on": "2021-10-18", "by": "gunilla", "act": "returnClaim", "claim": "C-0003", "reason": "En bedömning behöver kompletteras: Kärntemperaturen i 2.2 är inte noterad. Gör om momentet och skriv upp värdet."},
{"on": "2021-10-19", "by": "petra", "act": "assess", "participant": "P-0033", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "testimony", "on": "2021-10-08", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2021-10-14", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2021-10-19", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2021-10-20", "by": "olle", "act": "assess", "participant": "P-0034", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-11", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2021-10-15", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2021-10-20", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2021-10-20", "by": "annika", "act": "assess", "participant": "P-0040", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "testimony", "on": "2021-10-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}], "notYet": {"OCN-CLEAN-01@1": ["3.2"]}},
{"on": "2021-10-20", "by": "david", "act": "exit", "participant": "P-0008", "reason": "placement"},
{"on": "2021-10-21", "by": "petra", "act": "assess", "participant": "P-0035", "units": ["K1@1", "K2@1", "K3@1"], "evidence": [{"method": "conversation", "on": "2021-10-12", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2021-10-15", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2021-10-21", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}]},
{"on": "2021-10-27", "by": "jonas", "act": "assess", "participant": "P-0027", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2021-10-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2021-10-27", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2021-10-27", "by": "jonas", "act": "assess", "participant": "P-0029", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-22", "setting": "training", "place": "övningskök i Torsås", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-10-27", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2021-10-28", "by": "elin", "act": "assess", "participant": "P-0042", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-10-19", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-10-22", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-10-28", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}], "selfRating": ["1.2"]},
{"on": "2021-10-28", "by": "annika", "act": "assess", "participant": "P-0015", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-19", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2021-10-22", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2021-10-28", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2021-10-29", "by": "jonas", "act": "assess", "participant": "P-0028", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "observation", "on": "2021-10-29", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}], "notYet": {"OCN-KITCHEN-03@1": ["1.2"]}},
{"on": "2021-10-29", "by": "david", "act": "exit", "participant": "P-0009", "reason": "other"},
{"on": "2021-11-01", "by": "annika", "act": "assess", "participant": "P-0037", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-27", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-11-01", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-11-01", "by": "fatima", "act": "assess", "participant": "P-0043", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-27", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-11-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2021-11-01", "by": "elin", "act": "assess", "participant": "P-0044", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "testimony", "on": "2021-10-27", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2021-11-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2021-11-01", "by": "cecilia", "act": "resubmit", "claim": "C-0003"},
{"on": "2021-11-02", "by": "annika", "act": "assess", "participant": "P-0038", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-10-28", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2021-11-02", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2021-11-02", "by": "annika", "act": "assess", "participant": "P-0040", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2021-10-28", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2021-11-02", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}]},
{"on": "2021-11-03", "by": "fatima", "act": "assess", "participant": "P-0045", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-10-29", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-11-03", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}], "selfRating": ["1.2"]},
{"on": "2021-11-04", "by": "jonas", "act": "exit", "participant": "P-0030", "reason": "other"},
{"on": "2021-11-08", "by": "annika", "act": "assess", "participant": "P-0040", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2021-10-29", "setting": "workplace", "place": "skola i Emmaboda", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2021-11-03", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2021-11-08", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2021-11-08", "by": "fatima", "act": "assess", "participant": "P-0047", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "testimony", "on": "2021-11-03", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2021-11-08", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2021-11-08", "by": "gunilla", "act": "review", "claim": "C-0003", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2021-11-08", "by": "gunilla", "act": "signOff", "claim": "C-0003"},
{"on": "2021-11-08", "by": "david", "act": "exit", "participant": "P-0010", "reason": "work"},
{"on": "2021-11-09", "by": "elin", "act": "assess", "participant": "P-0048", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-11-04", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-11-09", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}], "selfRating": ["1.2"]},
{"on": "2021-11-11", "by": "jonas", "act": "assess", "participant": "P-0028", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-05", "setting": "workplace", "place": "skolkök i Torsås", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2021-11-11", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}]},
{"on": "2021-11-15", "by": "jonas", "act": "assess", "participant": "P-0027", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "observation", "on": "2021-11-15", "setting": "workplace", "place": "skolkök i Torsås", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}], "notYet": {"OCN-KITCHEN-04@1": ["2.1", "2.3"]}},
{"on": "2021-11-15", "by": "jonas", "act": "assess", "participant": "P-0028", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2021-11-05", "setting": "workplace", "place": "skolkök i Torsås", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2021-11-10", "setting": "workplace", "place": "skolkök i Torsås", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}, {"method": "observation", "on": "2021-11-15", "setting": "workplace", "place": "skolkök i Torsås", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}]},
{"on": "2021-11-15", "by": "olle", "act": "assess", "participant": "P-0032", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "testimony", "on": "2021-11-05", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2021-11-10", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2021-11-15", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2021-11-15", "by": "elin", "act": "assess", "participant": "P-0042", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-10", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-11-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2021-11-15", "by": "karin", "act": "exit", "participant": "P-0026", "reason": "other"},
{"on": "2021-11-16", "by": "petra", "act": "assess", "participant": "P-0033", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-05", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2021-11-11", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2021-11-16", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2021-11-16", "by": "fatima", "act": "assess", "participant": "P-0043", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-11-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2021-11-16", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2021-11-16", "by": "vera", "act": "review", "claim": "C-0003", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2021-11-16", "by": "david", "act": "exit", "participant": "P-0011", "reason": "work"},
{"on": "2021-11-17", "by": "olle", "act": "assess", "participant": "P-0034", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "conversation", "on": "2021-11-08", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2021-11-12", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2021-11-17", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}]},
{"on": "2021-11-17", "by": "annika", "act": "assess", "participant": "P-0037", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-11-12", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-11-17", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-11-17", "by": "vera", "act": "signOff", "claim": "C-0003"},
{"on": "2021-11-18", "by": "petra", "act": "assess", "participant": "P-0035", "units": ["K4@1", "K5@1", "K6@1"], "evidence": [{"method": "observation", "on": "2021-11-09", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2021-11-12", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2021-11-18", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}]},
{"on": "2021-11-18", "by": "elin", "act": "assess", "participant": "P-0044", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-11-18", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}], "notYet": {"OCN-STORE-02@1": ["2.3"]}},
{"on": "2021-11-19", "by": "annika", "act": "assess", "participant": "P-0038", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-11-19", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}], "notYet": {"OCN-CLEAN-03@1": ["1.2"]}},
{"on": "2021-11-22", "by": "fatima", "act": "assess", "participant": "P-0045", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-12", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-11-17", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2021-11-22", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2021-11-22", "by": "maria", "act": "issue", "claim": "C-0003"},
{"on": "2021-11-22", "by": "karin", "act": "submit", "claim": "C-0004", "framework": "OCN-CLEAN", "participants": ["P-0020", "P-0021", "P-0022", "P-0023", "P-0024"]},
{"on": "2021-11-23", "by": "annika", "act": "assess", "participant": "P-0040", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2021-11-18", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2021-11-23", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2021-11-23", "by": "karin", "act": "review", "claim": "C-0004", "comment": "Ser bra ut.", "refusedFor": ["assurer-assessed"]},
{"on": "2021-11-24", "by": "fatima", "act": "assess", "participant": "P-0047", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2021-11-19", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}, {"method": "practicalTask", "on": "2021-11-24", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}], "notYet": {"OCN-STORE-02@1": ["2.3"]}},
{"on": "2021-11-24", "by": "hakan", "act": "signOff", "claim": "C-0004", "refusedFor": ["internal-assurer-outside-centre"]},
{"on": "2021-11-25", "by": "maria", "act": "lend", "practitioner": "hakan", "organisation": "VAS", "until": "2022-12-31"},
{"on": "2021-11-26", "by": "elin", "act": "assess", "participant": "P-0048", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-19", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-11-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2021-11-29", "by": "jonas", "act": "assess", "participant": "P-0027", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2021-11-24", "setting": "workplace", "place": "skolkök i Torsås", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2021-11-29", "setting": "workplace", "place": "skolkök i Torsås", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}]},
{"on": "2021-11-29", "by": "hakan", "act": "review", "claim": "C-0004", "comment": "Bevisen är tydliga och varje omdöme är motiverat.", "returned": [{"participant": "P-0024", "unit": "OCN-CLEAN-03@1", "criteria": ["2.3"], "comment": "Bara ett samtal ligger bakom 2.3. Det behöver ses i arbetet."}]},
{"on": "2021-11-29", "by": "hakan", "act": "signOff", "claim": "C-0004", "refusedFor": ["sample-holds-return"]},
{"on": "2021-11-30", "by": "hakan", "act": "widen", "claim": "C-0004", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2021-11-30", "by": "hakan", "act": "signOff", "claim": "C-0004"},
{"on": "2021-11-30", "by": "olle", "act": "exit", "participant": "P-0036", "reason": "other"},
{"on": "2021-12-01", "by": "elin", "act": "assess", "participant": "P-0042", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2021-12-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2021-12-01", "by": "elin", "act": "assess", "participant": "P-0044", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2021-11-26", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2021-12-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2021-12-02", "by": "annika", "act": "assess", "participant": "P-0038", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2021-11-26", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2021-12-02", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}]},
{"on": "2021-12-03", "by": "fatima", "act": "assess", "participant": "P-0043", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2021-11-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}, {"method": "practicalTask", "on": "2021-12-03", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}]},
{"on": "2021-12-03", "by": "hakan", "act": "meeting", "kind": "standardisation", "date": "2021-12-02", "attended": ["annika", "bengt", "cecilia", "david", "elin", "fatima", "gunilla", "hakan", "jonas", "karin", "lars", "mona", "vera"], "decisions": ["Tre exempel på OCN-KITCHEN-02 jämförda; 2.2 kräver noterad kärntemperatur."]},
{"on": "2021-12-06", "by": "lars", "act": "register", "participants": ["P-0049", "P-0050", "P-0051", "P-0052", "P-0053", "P-0054", "P-0055"]},
{"on": "2021-12-06", "by": "annika", "act": "assess", "participant": "P-0037", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2021-12-06", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}], "notYet": {"OCN-CLEAN-04@1": ["2.2"]}},
{"on": "2021-12-06", "by": "annika", "act": "assess", "participant": "P-0038", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-11-26", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-12-01", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2021-12-06", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2021-12-06", "by": "cecilia", "act": "exit", "participant": "P-0014", "reason": "placement"},
{"on": "2021-12-07", "by": "fatima", "act": "assess", "participant": "P-0045", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2021-12-02", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}, {"method": "practicalTask", "on": "2021-12-07", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}]},
{"on": "2021-12-07", "by": "annika", "act": "exit", "participant": "P-0041", "reason": "other"},
{"on": "2021-12-08", "by": "vera", "act": "review", "claim": "C-0004", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2021-12-09", "by": "vera", "act": "signOff", "claim": "C-0004"},
{"on": "2021-12-15", "by": "maria", "act": "issue", "claim": "C-0004"},
{"on": "2021-12-15", "by": "cecilia", "act": "exit", "participant": "P-0015", "reason": "seekingWork"},
{"on": "2021-12-20", "by": "annika", "act": "assess", "participant": "P-0037", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2021-12-15", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2021-12-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}]},
{"on": "2021-12-20", "by": "fatima", "act": "assess", "participant": "P-0042", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "observation", "on": "2021-12-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}, {"method": "practicalTask", "on": "2021-12-20", "setting": "training", "place": "övningslager i Mönsterås", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}]},
{"on": "2021-12-20", "by": "elin", "act": "assess", "participant": "P-0043", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "practicalTask", "on": "2021-12-10", "setting": "training", "place": "övningslager i Mönsterås", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}, {"method": "conversation", "on": "2021-12-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2021-12-20", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2021-12-21", "by": "elin", "act": "exit", "participant": "P-0046", "reason": "other"},
{"on": "2021-12-27", "by": "cecilia", "act": "exit", "participant": "P-0016", "reason": "work"},
{"on": "2021-12-29", "by": "karin", "act": "exit", "participant": "P-0020", "reason": "work"},
{"on": "2021-12-30", "by": "lars", "act": "assess", "participant": "P-0049", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2021-12-21", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2021-12-24", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-12-30", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}], "selfRating": ["1.2"]},
{"on": "2022-01-03", "by": "mona", "act": "assess", "participant": "P-0050", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-12-29", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-01-03", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2022-01-03", "by": "lars", "act": "assess", "participant": "P-0051", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "testimony", "on": "2021-12-29", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2022-01-03", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2022-01-03", "by": "cecilia", "act": "exit", "participant": "P-0017", "reason": "placement"},
{"on": "2022-01-05", "by": "mona", "act": "assess", "participant": "P-0052", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2022-01-05", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}], "notYet": {"OCN-STORE-01@1": ["1.2"]}},
{"on": "2022-01-07", "by": "lars", "act": "assess", "participant": "P-0053", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2021-12-29", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2021-12-31", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2022-01-07", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2022-01-07", "by": "karin", "act": "exit", "participant": "P-0021", "reason": "studies"},
{"on": "2022-01-11", "by": "lars", "act": "assess", "participant": "P-0055", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2022-01-06", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2022-01-11", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}], "selfRating": ["1.2"]},
{"on": "2022-01-11", "by": "cecilia", "act": "exit", "participant": "P-0018", "reason": "other"},
{"on": "2022-01-17", "by": "lars", "act": "assess", "participant": "P-0049", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-01-12", "setting": "training", "place": "övningslager i Västervik", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-01-17", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2022-01-17", "by": "karin", "act": "exit", "participant": "P-0022", "reason": "work"},
{"on": "2022-01-18", "by": "mona", "act": "assess", "participant": "P-0050", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-01-13", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2022-01-18", "setting": "workplace", "place": "lager i Västervik", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2022-01-18", "by": "mona", "act": "assess", "participant": "P-0052", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-01-13", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-01-18", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2022-01-20", "by": "lars", "act": "assess", "participant": "P-0051", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-01-20", "setting": "workplace", "place": "lager i Västervik", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}], "notYet": {"OCN-STORE-02@1": ["2.3"]}},
{"on": "2022-01-24", "by": "mona", "act": "assess", "participant": "P-0052", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-01-14", "setting": "training", "place": "övningslager i Västervik", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-01-19", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2022-01-24", "setting": "workplace", "place": "lager i Västervik", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2022-01-24", "by": "jonas", "act": "submit", "claim": "C-0005", "framework": "OCN-KITCHEN", "participants": ["P-0027", "P-0028", "P-0029"]},
{"on": "2022-01-25", "by": "karin", "act": "exit", "participant": "P-0023", "reason": "placement"},
{"on": "2022-01-26", "by": "jonas", "act": "withdrawClaim", "claim": "C-0005", "reason": "Lämnades in innan handledarens skriftliga omdöme kommit."},
{"on": "2022-01-31", "by": "cecilia", "act": "register", "participants": ["P-0056", "P-0057", "P-0058", "P-0059", "P-0060", "P-0061"]},
{"on": "2022-02-02", "by": "lars", "act": "assess", "participant": "P-0049", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-01-28", "setting": "workplace", "place": "lager i Västervik", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-02-02", "setting": "workplace", "place": "lager i Västervik", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-02-02", "by": "lars", "act": "assess", "participant": "P-0051", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-01-28", "setting": "training", "place": "övningslager i Västervik", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-02-02", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2022-02-03", "by": "karin", "act": "exit", "participant": "P-0024", "reason": "seekingWork"},
{"on": "2022-02-04", "by": "mona", "act": "assess", "participant": "P-0050", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2022-02-04", "setting": "workplace", "place": "lager i Västervik", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}], "notYet": {"OCN-STORE-03@1": ["1.2"]}},
{"on": "2022-02-07", "by": "lars", "act": "assess", "participant": "P-0051", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-02-02", "setting": "workplace", "place": "lager i Västervik", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-02-07", "setting": "workplace", "place": "lager i Västervik", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-02-07", "by": "jonas", "act": "submit", "claim": "C-0006", "framework": "OCN-KITCHEN", "participants": ["P-0027", "P-0028", "P-0029"]},
{"on": "2022-02-09", "by": "maria", "act": "lend", "practitioner": "gunilla", "organisation": "TOR", "until": "2022-12-31"},
{"on": "2022-02-14", "by": "jonas", "act": "register", "participants": ["P-0062", "P-0063", "P-0064", "P-0065", "P-0066", "P-0067", "P-0068"]},
{"on": "2022-02-14", "by": "gunilla", "act": "review", "claim": "C-0006", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-02-14", "by": "olle", "act": "submit", "claim": "C-0007", "framework": "KGA", "participants": ["P-0032", "P-0033", "P-0034", "P-0035"]},
{"on": "2022-02-15", "by": "gunilla", "act": "signOff", "claim": "C-0006"},
{"on": "2022-02-16", "by": "jonas", "act": "exit", "participant": "P-0031", "reason": "seekingWork"},
{"on": "2022-02-17", "by": "mona", "act": "assess", "participant": "P-0050", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-02-11", "setting": "workplace", "place": "lager i Västervik", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-02-17", "setting": "workplace", "place": "lager i Västervik", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-02-21", "by": "petra", "act": "register", "participants": ["P-0069", "P-0070", "P-0071", "P-0072"]},
{"on": "2022-02-21", "by": "mona", "act": "assess", "participant": "P-0049", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "observation", "on": "2022-02-21", "setting": "workplace", "place": "lager i Västervik", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}], "notYet": {"OCN-STORE-04@1": ["2.1"]}},
{"on": "2022-02-21", "by": "lars", "act": "assess", "participant": "P-0050", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "practicalTask", "on": "2022-02-11", "setting": "training", "place": "övningslager i Västervik", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}, {"method": "conversation", "on": "2022-02-16", "setting": "workplace", "place": "lager i Västervik", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2022-02-21", "setting": "workplace", "place": "lager i Västervik", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2022-02-21", "by": "rakel", "act": "review", "claim": "C-0007", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-02-22", "by": "vera", "act": "review", "claim": "C-0006", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-02-22", "by": "rakel", "act": "signOff", "claim": "C-0007"},
{"on": "2022-02-23", "by": "mona", "act": "assess", "participant": "P-0051", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "conversation", "on": "2022-02-18", "setting": "workplace", "place": "lager i Västervik", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2022-02-23", "setting": "workplace", "place": "lager i Västervik", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2022-02-23", "by": "vera", "act": "signOff", "claim": "C-0006"},
{"on": "2022-02-24", "by": "cecilia", "act": "assess", "participant": "P-0056", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2022-02-15", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2022-02-18", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-02-24", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}], "selfRating": ["2.2"]},
{"on": "2022-02-28", "by": "bengt", "act": "assess", "participant": "P-0057", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-02-23", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-02-28", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2022-02-28", "by": "cecilia", "act": "assess", "participant": "P-0058", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "conversation", "on": "2022-02-23", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}, {"method": "testimony", "on": "2022-02-28", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}]},
{"on": "2022-02-28", "by": "maria", "act": "issue", "claim": "C-0006"},
{"on": "2022-02-28", "by": "maria", "act": "issue", "claim": "C-0007"},
{"on": "2022-02-28", "by": "annika", "act": "submit", "claim": "C-0008", "framework": "OCN-CLEAN", "participants": ["P-0037", "P-0038", "P-0039", "P-0040"]},
{"on": "2022-03-02", "by": "bengt", "act": "assess", "participant": "P-0059", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "testimony", "on": "2022-03-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}], "notYet": {"OCN-KITCHEN-01@1": ["2.2"]}},
{"on": "2022-03-04", "by": "cecilia", "act": "assess", "participant": "P-0060", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2022-02-23", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2022-02-25", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-03-04", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2022-03-04", "by": "rakel", "act": "meeting", "kind": "consensus", "date": "2022-03-03", "framework": "KGA", "attended": ["olle", "petra", "rakel"], "decisions": ["K7 bedöms tidigast efter tre veckors praktik."]},
{"on": "2022-03-07", "by": "mona", "act": "assess", "participant": "P-0049", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-02", "setting": "training", "place": "övningslager i Västervik", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}, {"method": "conversation", "on": "2022-03-07", "setting": "workplace", "place": "lager i Västervik", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}]},
{"on": "2022-03-07", "by": "bengt", "act": "assess", "participant": "P-0061", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-03-07", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2022-03-07", "by": "gunilla", "act": "review", "claim": "C-0008", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-03-07", "by": "gunilla", "act": "signOff", "claim": "C-0008"},
{"on": "2022-03-07", "by": "lars", "act": "exit", "participant": "P-0054", "reason": "seekingWork"},
{"on": "2022-03-10", "by": "jonas", "act": "assess", "participant": "P-0062", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2022-03-01", "setting": "workplace", "place": "skolkök i Torsås", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2022-03-04", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-03-10", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}], "selfRating": ["2.2"]},
{"on": "2022-03-14", "by": "david", "act": "register", "participants": ["P-0073", "P-0074", "P-0075", "P-0076", "P-0077"]},
{"on": "2022-03-14", "by": "cecilia", "act": "assess", "participant": "P-0056", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-09", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-03-14", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2022-03-14", "by": "jonas", "act": "assess", "participant": "P-0063", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-09", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-03-14", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2022-03-14", "by": "jonas", "act": "assess", "participant": "P-0064", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "conversation", "on": "2022-03-09", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}, {"method": "testimony", "on": "2022-03-14", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}]},
{"on": "2022-03-14", "by": "jonas", "act": "exit", "participant": "P-0027", "reason": "other"},
{"on": "2022-03-14", "by": "olle", "act": "exit", "participant": "P-0032", "reason": "placement"},
{"on": "2022-03-15", "by": "bengt", "act": "assess", "participant": "P-0057", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2022-03-10", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2022-03-15", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2022-03-15", "by": "bengt", "act": "assess", "participant": "P-0059", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2022-03-10", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2022-03-15", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}]},
{"on": "2022-03-15", "by": "vera", "act": "review", "claim": "C-0008", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-03-16", "by": "jonas", "act": "assess", "participant": "P-0065", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "testimony", "on": "2022-03-11", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}, {"method": "observation", "on": "2022-03-16", "setting": "workplace", "place": "skolkök i Torsås", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}], "selfRating": ["2.2"]},
{"on": "2022-03-16", "by": "vera", "act": "signOff", "claim": "C-0008"},
{"on": "2022-03-17", "by": "cecilia", "act": "assess", "participant": "P-0058", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2022-03-17", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2022-03-18", "by": "jonas", "act": "assess", "participant": "P-0066", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "observation", "on": "2022-03-09", "setting": "workplace", "place": "skolkök i Torsås", "why": "Bar hårskydd och rena kläder, tog av ringen. Tvättade händerna mellan kycklingen och salladen och bytte bräda och kniv."}, {"method": "practicalTask", "on": "2022-03-11", "setting": "workplace", "place": "skolkök i Torsås", "why": "Mätte kyl, frys och varmhållning tre dagar och skrev i egenkontrollen. Ställde undan en gryta som höll för låg temperatur och hämtade kocken."}, {"method": "conversation", "on": "2022-03-18", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}]},
{"on": "2022-03-21", "by": "bengt", "act": "assess", "participant": "P-0059", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-11", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-03-16", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2022-03-21", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2022-03-21", "by": "cecilia", "act": "assess", "participant": "P-0060", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2022-03-16", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2022-03-21", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2022-03-21", "by": "maria", "act": "issue", "claim": "C-0008"},
{"on": "2022-03-22", "by": "jonas", "act": "assess", "participant": "P-0068", "units": ["OCN-KITCHEN-01@1"], "evidence": [{"method": "conversation", "on": "2022-03-17", "setting": "workplace", "place": "skolkök i Torsås", "why": "Berättade när man inte får arbeta med livsmedel och vem man ringer. Visade gränsvärdet för kärntemperatur på listan."}, {"method": "testimony", "on": "2022-03-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren intygar att varorna märks med datum och att det äldsta ställs längst fram."}], "selfRating": ["2.2"]},
{"on": "2022-03-23", "by": "jonas", "act": "exit", "participant": "P-0028", "reason": "work"},
{"on": "2022-03-23", "by": "olle", "act": "exit", "participant": "P-0033", "reason": "seekingWork"},
{"on": "2022-03-28", "by": "jonas", "act": "assess", "participant": "P-0062", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-23", "setting": "training", "place": "övningskök i Torsås", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-03-28", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2022-03-28", "by": "petra", "act": "assess", "participant": "P-0069", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "observation", "on": "2022-03-18", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-03-23", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-03-28", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}]},
{"on": "2022-03-28", "by": "elin", "act": "exit", "participant": "P-0047", "reason": "other"},
{"on": "2022-03-29", "by": "jonas", "act": "assess", "participant": "P-0063", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "observation", "on": "2022-03-24", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2022-03-29", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2022-03-29", "by": "petra", "act": "assess", "participant": "P-0070", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "testimony", "on": "2022-03-18", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-03-24", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-03-29", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2022-03-30", "by": "cecilia", "act": "assess", "participant": "P-0056", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2022-03-25", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2022-03-30", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2022-03-30", "by": "cecilia", "act": "assess", "participant": "P-0058", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-25", "setting": "training", "place": "övningskök i Emmaboda", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-03-30", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}]},
{"on": "2022-03-30", "by": "petra", "act": "assess", "participant": "P-0071", "units": ["K1@1", "K2@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-21", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-03-25", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-03-30", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2022-03-31", "by": "petra", "act": "assess", "participant": "P-0072", "units": ["K1@1", "K2@1"], "evidence": [{"method": "conversation", "on": "2022-03-22", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-03-25", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-03-31", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}]},
{"on": "2022-04-01", "by": "bengt", "act": "assess", "participant": "P-0057", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "observation", "on": "2022-04-01", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}], "notYet": {"OCN-KITCHEN-03@1": ["1.2"]}},
{"on": "2022-04-01", "by": "jonas", "act": "exit", "participant": "P-0029", "reason": "work"},
{"on": "2022-04-01", "by": "olle", "act": "exit", "participant": "P-0034", "reason": "work"},
{"on": "2022-04-04", "by": "cecilia", "act": "assess", "participant": "P-0058", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-25", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2022-03-30", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2022-04-04", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2022-04-04", "by": "jonas", "act": "assess", "participant": "P-0065", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-03-25", "setting": "training", "place": "övningskök i Torsås", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-03-30", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}, {"method": "observation", "on": "2022-04-04", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skar rotfrukter i stavar enligt receptet med stadigt underlag och säkert grepp. Vägde upp efter receptet för 120 portioner."}]},
{"on": "2022-04-04", "by": "annika", "act": "exit", "participant": "P-0037", "reason": "work"},
{"on": "2022-04-05", "by": "bengt", "act": "assess", "participant": "P-0059", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2022-03-31", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2022-04-05", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2022-04-07", "by": "david", "act": "assess", "participant": "P-0073", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2022-03-29", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2022-04-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-04-07", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}], "selfRating": ["1.2"]},
{"on": "2022-04-08", "by": "jonas", "act": "assess", "participant": "P-0068", "units": ["OCN-KITCHEN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-01", "setting": "training", "place": "övningskök i Torsås", "why": "Lagade linssoppa från recept: tog fram allt först, höll ordningen, smakade av med ren sked och beskrev för kocken vad som saknades. Stängde av spis och stavmixer."}, {"method": "observation", "on": "2022-04-08", "setting": "workplace", "place": "skolkök i Torsås", "why": "Ugnslagade fisk och kontrollerade kärntemperaturen innan den gick ut."}], "notYet": {"OCN-KITCHEN-02@1": ["2.3"]}},
{"on": "2022-04-11", "by": "fatima", "act": "assess", "participant": "P-0074", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-04-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2022-04-11", "by": "david", "act": "assess", "participant": "P-0075", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "testimony", "on": "2022-04-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2022-04-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2022-04-11", "by": "elin", "act": "submit", "claim": "C-0009", "framework": "OCN-STORE", "participants": ["P-0042", "P-0043", "P-0044", "P-0045"]},
{"on": "2022-04-11", "by": "olle", "act": "exit", "participant": "P-0035", "reason": "placement"},
{"on": "2022-04-13", "by": "jonas", "act": "assess", "participant": "P-0062", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "testimony", "on": "2022-04-08", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}, {"method": "observation", "on": "2022-04-13", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}]},
{"on": "2022-04-13", "by": "fatima", "act": "assess", "participant": "P-0076", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2022-04-08", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2022-04-13", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}], "selfRating": ["1.2"]},
{"on": "2022-04-13", "by": "annika", "act": "exit", "participant": "P-0038", "reason": "work"},
{"on": "2022-04-14", "by": "bengt", "act": "assess", "participant": "P-0057", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-08", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2022-04-14", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}]},
{"on": "2022-04-15", "by": "jonas", "act": "assess", "participant": "P-0063", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "observation", "on": "2022-04-15", "setting": "workplace", "place": "skolkök i Torsås", "why": "Skrapade, sorterade och ställde in disken, läste av temperaturen före start och tvättade händerna innan den rena disken plockades ur."}], "notYet": {"OCN-KITCHEN-03@1": ["1.2"]}},
{"on": "2022-04-15", "by": "david", "act": "assess", "participant": "P-0077", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-04-08", "setting": "workplace", "place": "lager i Mönsterås", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}, {"method": "observation", "on": "2022-04-15", "setting": "workplace", "place": "lager i Mönsterås", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}]},
{"on": "2022-04-18", "by": "bengt", "act": "assess", "participant": "P-0056", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "observation", "on": "2022-04-18", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}], "notYet": {"OCN-KITCHEN-04@1": ["2.1", "2.3"]}},
{"on": "2022-04-18", "by": "cecilia", "act": "assess", "participant": "P-0057", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2022-04-08", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2022-04-13", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}, {"method": "observation", "on": "2022-04-18", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}]},
{"on": "2022-04-19", "by": "hakan", "act": "review", "claim": "C-0009", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-04-20", "by": "bengt", "act": "assess", "participant": "P-0058", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-15", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}, {"method": "observation", "on": "2022-04-20", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}]},
{"on": "2022-04-20", "by": "hakan", "act": "signOff", "claim": "C-0009"},
{"on": "2022-04-22", "by": "cecilia", "act": "assess", "participant": "P-0059", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "observation", "on": "2022-04-15", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}, {"method": "conversation", "on": "2022-04-22", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}]},
{"on": "2022-04-22", "by": "annika", "act": "exit", "participant": "P-0039", "reason": "studies"},
{"on": "2022-04-25", "by": "karin", "act": "register", "participants": ["P-0078", "P-0079", "P-0080", "P-0081", "P-0082", "P-0083"]},
{"on": "2022-04-25", "by": "petra", "act": "assess", "participant": "P-0069", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "testimony", "on": "2022-04-15", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-04-20", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-04-25", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2022-04-25", "by": "david", "act": "assess", "participant": "P-0073", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-20", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-04-25", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2022-04-26", "by": "petra", "act": "assess", "participant": "P-0070", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-15", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-04-21", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-04-26", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2022-04-26", "by": "fatima", "act": "assess", "participant": "P-0074", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-04-21", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2022-04-26", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2022-04-27", "by": "petra", "act": "assess", "participant": "P-0071", "units": ["K3@1", "K4@1", "K5@1"], "evidence": [{"method": "conversation", "on": "2022-04-18", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-04-22", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-04-27", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}]},
{"on": "2022-04-28", "by": "jonas", "act": "assess", "participant": "P-0063", "units": ["OCN-KITCHEN-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-22", "setting": "workplace", "place": "skolkök i Torsås", "why": "Rengjorde bänkar, stekbord och golv enligt schemat, doserade medlet efter etiketten och kvitterade."}, {"method": "testimony", "on": "2022-04-28", "setting": "workplace", "place": "skolkök i Torsås", "why": "Handledaren berättar att matavfall, plast och restavfall hamnar i rätt kärl även när det är bråttom."}]},
{"on": "2022-04-28", "by": "petra", "act": "assess", "participant": "P-0072", "units": ["K3@1", "K4@1"], "evidence": [{"method": "observation", "on": "2022-04-19", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-04-22", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-04-28", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}], "notYet": {"K3@1": ["1.2"]}},
{"on": "2022-04-28", "by": "david", "act": "assess", "participant": "P-0075", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-04-22", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}, {"method": "practicalTask", "on": "2022-04-28", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}]},
{"on": "2022-05-02", "by": "bengt", "act": "assess", "participant": "P-0056", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2022-04-27", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2022-05-02", "setting": "workplace", "place": "skolkök i Emmaboda", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}]},
{"on": "2022-05-02", "by": "jonas", "act": "assess", "participant": "P-0062", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "observation", "on": "2022-05-02", "setting": "workplace", "place": "skolkök i Torsås", "why": "Dukade upp salladsbordet i tid, la upp portioner med slev och hälsade på eleverna. Hämtade kocken när en gäst frågade om nötter."}], "notYet": {"OCN-KITCHEN-04@1": ["2.1", "2.3"]}},
{"on": "2022-05-02", "by": "fatima", "act": "assess", "participant": "P-0076", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-04-22", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-04-27", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2022-05-02", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2022-05-02", "by": "annika", "act": "exit", "participant": "P-0040", "reason": "work"},
{"on": "2022-05-04", "by": "vera", "act": "review", "claim": "C-0009", "comment": "Urvalet håller. Motiveringarna visar vad som setts.", "returned": [{"participant": "P-0043", "unit": "OCN-STORE-02@1", "criteria": ["2.3"], "comment": "Pallens last gick utanför måttet på fotot i 2.3. Låt deltagaren lasta om."}]},
{"on": "2022-05-04", "by": "vera", "act": "returnClaim", "claim": "C-0009", "reason": "Pallens last gick utanför måttet på fotot i 2.3. Låt deltagaren lasta om."},
{"on": "2022-05-09", "by": "maria", "act": "rename", "participant": "P-0032", "familyName": "Björklund-Ek"},
{"on": "2022-05-09", "by": "maria", "act": "reissue", "participant": "P-0032"},
{"on": "2022-05-11", "by": "david", "act": "assess", "participant": "P-0073", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-05-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-05-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-05-13", "by": "hakan", "act": "meeting", "kind": "consensus", "date": "2022-05-12", "framework": "OCN-STORE", "attended": ["david", "elin", "fatima", "hakan", "karin", "lars"], "decisions": ["OCN-STORE-02: last över pallens mått är inte uppnått, även om den står stadigt."]},
{"on": "2022-05-16", "by": "jonas", "act": "assess", "participant": "P-0062", "units": ["OCN-KITCHEN-04@1"], "evidence": [{"method": "conversation", "on": "2022-05-11", "setting": "workplace", "place": "skolkök i Torsås", "why": "Hittade allergenerna på förpackningen och i receptpärmen och sa att hen alltid frågar när det är osäkert."}, {"method": "practicalTask", "on": "2022-05-16", "setting": "workplace", "place": "skolkök i Torsås", "why": "Förberedde två specialkoster på egen bräda, märkte dem och höll dem åtskilda fram till serveringen."}]},
{"on": "2022-05-16", "by": "david", "act": "assess", "participant": "P-0075", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-05-11", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-05-16", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-05-16", "by": "fatima", "act": "assess", "participant": "P-0043", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-05-06", "setting": "workplace", "place": "lager i Mönsterås", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}, {"method": "practicalTask", "on": "2022-05-11", "setting": "training", "place": "övningslager i Mönsterås", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-05-16", "setting": "workplace", "place": "lager i Mönsterås", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2022-05-16", "by": "jonas", "act": "exit", "participant": "P-0067", "reason": "work"},
{"on": "2022-05-17", "by": "fatima", "act": "assess", "participant": "P-0076", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "observation", "on": "2022-05-12", "setting": "workplace", "place": "lager i Mönsterås", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}, {"method": "practicalTask", "on": "2022-05-17", "setting": "workplace", "place": "lager i Mönsterås", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}]},
{"on": "2022-05-18", "by": "elin", "act": "resubmit", "claim": "C-0009"},
{"on": "2022-05-19", "by": "karin", "act": "assess", "participant": "P-0078", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2022-05-10", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2022-05-13", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-05-19", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2022-05-23", "by": "lars", "act": "assess", "participant": "P-0079", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2022-05-18", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-05-23", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-05-23", "by": "karin", "act": "assess", "participant": "P-0080", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-05-18", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2022-05-23", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2022-05-23", "by": "hakan", "act": "review", "claim": "C-0009", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-05-24", "by": "hakan", "act": "signOff", "claim": "C-0009"},
{"on": "2022-05-25", "by": "lars", "act": "assess", "participant": "P-0081", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "testimony", "on": "2022-05-20", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}, {"method": "observation", "on": "2022-05-25", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}], "selfRating": ["3.2"]},
{"on": "2022-05-27", "by": "karin", "act": "assess", "participant": "P-0082", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2022-05-18", "setting": "workplace", "place": "skola i Västervik", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2022-05-20", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-05-27", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-05-30", "by": "fatima", "act": "assess", "participant": "P-0073", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "observation", "on": "2022-05-25", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}, {"method": "practicalTask", "on": "2022-05-30", "setting": "training", "place": "övningslager i Mönsterås", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}]},
{"on": "2022-05-30", "by": "lars", "act": "assess", "participant": "P-0083", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2022-05-25", "setting": "workplace", "place": "skola i Västervik", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-05-30", "setting": "training", "place": "övningslokal i Västervik", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-05-30", "by": "lars", "act": "submit", "claim": "C-0010", "framework": "OCN-STORE", "participants": ["P-0049", "P-0050", "P-0051", "P-0052", "P-0053"]},
{"on": "2022-06-01", "by": "fatima", "act": "assess", "participant": "P-0075", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "conversation", "on": "2022-05-27", "setting": "workplace", "place": "lager i Mönsterås", "why": "Berättade vilka truckar som kräver tillstånd och att hen inte kör dem, och pekade ut märkena för farligt gods."}, {"method": "observation", "on": "2022-06-01", "setting": "workplace", "place": "lager i Mönsterås", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}]},
{"on": "2022-06-01", "by": "vera", "act": "review", "claim": "C-0009", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-06-01", "by": "vera", "act": "signOff", "claim": "C-0009"},
{"on": "2022-06-07", "by": "karin", "act": "assess", "participant": "P-0078", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-06-02", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-06-07", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2022-06-07", "by": "lars", "act": "assess", "participant": "P-0079", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-06-02", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2022-06-07", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2022-06-07", "by": "maria", "act": "issue", "claim": "C-0009"},
{"on": "2022-06-07", "by": "karin", "act": "review", "claim": "C-0010", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-06-07", "by": "petra", "act": "submit", "claim": "C-0011", "framework": "KGA", "participants": ["P-0069", "P-0070", "P-0071"]},
{"on": "2022-06-08", "by": "karin", "act": "signOff", "claim": "C-0010"},
{"on": "2022-06-09", "by": "karin", "act": "assess", "participant": "P-0080", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2022-06-03", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}, {"method": "observation", "on": "2022-06-09", "setting": "workplace", "place": "skola i Västervik", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}]},
{"on": "2022-06-13", "by": "bengt", "act": "register", "participants": ["P-0084", "P-0085", "P-0086"]},
{"on": "2022-06-13", "by": "lars", "act": "assess", "participant": "P-0081", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "observation", "on": "2022-06-03", "setting": "workplace", "place": "skola i Västervik", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}, {"method": "practicalTask", "on": "2022-06-08", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-06-13", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2022-06-13", "by": "karin", "act": "assess", "participant": "P-0082", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-06-08", "setting": "workplace", "place": "skola i Västervik", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-06-13", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2022-06-13", "by": "rakel", "act": "review", "claim": "C-0011", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-06-13", "by": "rakel", "act": "signOff", "claim": "C-0011"},
{"on": "2022-06-13", "by": "cecilia", "act": "submit", "claim": "C-0012", "framework": "OCN-KITCHEN", "participants": ["P-0056", "P-0057", "P-0058", "P-0059", "P-0060"]},
{"on": "2022-06-14", "by": "vera", "act": "review", "claim": "C-0010", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-06-15", "by": "lars", "act": "assess", "participant": "P-0083", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-06-10", "setting": "training", "place": "övningslokal i Västervik", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2022-06-15", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}], "notYet": {"OCN-CLEAN-02@1": ["3.1", "3.3"]}},
{"on": "2022-06-15", "by": "vera", "act": "signOff", "claim": "C-0010"},
{"on": "2022-06-20", "by": "maria", "act": "certify", "practitioner": "fatima", "training": "Bedömarutbildning hösten 2021", "trainedOn": "2021-12-16"},
{"on": "2022-06-20", "by": "maria", "act": "issue", "claim": "C-0010", "includeProtected": ["P-0053"]},
{"on": "2022-06-20", "by": "maria", "act": "issue", "claim": "C-0011"},
{"on": "2022-06-20", "by": "gunilla", "act": "review", "claim": "C-0012", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-06-21", "by": "gunilla", "act": "signOff", "claim": "C-0012"},
{"on": "2022-06-21", "by": "elin", "act": "exit", "participant": "P-0042", "reason": "seekingWork"},
{"on": "2022-06-22", "by": "karin", "act": "assess", "participant": "P-0078", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-06-17", "setting": "workplace", "place": "skola i Västervik", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2022-06-22", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2022-06-24", "by": "lars", "act": "assess", "participant": "P-0079", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-06-17", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}, {"method": "conversation", "on": "2022-06-24", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}]},
{"on": "2022-06-27", "by": "karin", "act": "assess", "participant": "P-0080", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "conversation", "on": "2022-06-17", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}, {"method": "observation", "on": "2022-06-22", "setting": "workplace", "place": "skola i Västervik", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2022-06-27", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2022-06-28", "by": "vera", "act": "review", "claim": "C-0012", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-06-28", "by": "vera", "act": "signOff", "claim": "C-0012"},
{"on": "2022-06-30", "by": "elin", "act": "exit", "participant": "P-0043", "reason": "work"},
{"on": "2022-07-04", "by": "maria", "act": "issue", "claim": "C-0012"},
{"on": "2022-07-04", "by": "lars", "act": "exit", "participant": "P-0049", "reason": "studies"},
{"on": "2022-07-04", "by": "petra", "act": "exit", "participant": "P-0069", "reason": "work"},
{"on": "2022-07-07", "by": "bengt", "act": "assess", "participant": "P-0084", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2022-06-28", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2022-07-01", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-07-07", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2022-07-11", "by": "lars", "act": "assess", "participant": "P-0078", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2022-07-06", "setting": "workplace", "place": "skola i Västervik", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}, {"method": "conversation", "on": "2022-07-11", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}]},
{"on": "2022-07-11", "by": "karin", "act": "assess", "participant": "P-0079", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2022-07-01", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2022-07-06", "setting": "workplace", "place": "skola i Västervik", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2022-07-11", "setting": "workplace", "place": "skola i Västervik", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2022-07-11", "by": "bengt", "act": "assess", "participant": "P-0085", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2022-07-06", "setting": "workplace", "place": "skola i Emmaboda", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-07-11", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-07-11", "by": "bengt", "act": "assess", "participant": "P-0086", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-07-06", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2022-07-11", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2022-07-11", "by": "elin", "act": "exit", "participant": "P-0044", "reason": "placement"},
{"on": "2022-07-13", "by": "lars", "act": "exit", "participant": "P-0050", "reason": "work"},
{"on": "2022-07-13", "by": "petra", "act": "exit", "participant": "P-0070", "reason": "work"},
{"on": "2022-07-18", "by": "elin", "act": "exit", "participant": "P-0045", "reason": "other"},
{"on": "2022-07-18", "by": "cecilia", "act": "exit", "participant": "P-0056", "reason": "other"},
{"on": "2022-07-22", "by": "lars", "act": "exit", "participant": "P-0051", "reason": "placement"},
{"on": "2022-07-22", "by": "petra", "act": "exit", "participant": "P-0071", "reason": "studies"},
{"on": "2022-07-25", "by": "bengt", "act": "assess", "participant": "P-0084", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-07-20", "setting": "workplace", "place": "skola i Emmaboda", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-07-25", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2022-07-26", "by": "bengt", "act": "assess", "participant": "P-0085", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-07-21", "setting": "training", "place": "övningslokal i Emmaboda", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2022-07-26", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2022-07-27", "by": "cecilia", "act": "exit", "participant": "P-0057", "reason": "work"},
{"on": "2022-07-28", "by": "bengt", "act": "assess", "participant": "P-0086", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2022-07-22", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}, {"method": "observation", "on": "2022-07-28", "setting": "workplace", "place": "skola i Emmaboda", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}]},
{"on": "2022-08-01", "by": "lars", "act": "exit", "participant": "P-0052", "reason": "seekingWork"},
{"on": "2022-08-05", "by": "cecilia", "act": "exit", "participant": "P-0058", "reason": "work"},
{"on": "2022-08-05", "by": "petra", "act": "exit", "participant": "P-0072", "reason": "seekingWork"},
{"on": "2022-08-09", "by": "lars", "act": "exit", "participant": "P-0053", "reason": "work"},
{"on": "2022-08-10", "by": "bengt", "act": "assess", "participant": "P-0084", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-08-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Satte ut skylt vid entrén innan golvet blev vått och hämtade den när det torkat. Hade rätt skor och bytte handskar mellan momenten."}, {"method": "observation", "on": "2022-08-10", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}]},
{"on": "2022-08-12", "by": "bengt", "act": "assess", "participant": "P-0085", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-08-05", "setting": "workplace", "place": "skola i Emmaboda", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}, {"method": "conversation", "on": "2022-08-12", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}]},
{"on": "2022-08-15", "by": "cecilia", "act": "exit", "participant": "P-0059", "reason": "studies"},
{"on": "2022-08-15", "by": "jonas", "act": "exit", "participant": "P-0068", "reason": "work"},
{"on": "2022-08-22", "by": "olle", "act": "register", "participants": ["P-0087", "P-0088", "P-0089"]},
{"on": "2022-08-22", "by": "elin", "act": "register", "participants": ["P-0090", "P-0091", "P-0092", "P-0093", "P-0094"]},
{"on": "2022-08-23", "by": "cecilia", "act": "exit", "participant": "P-0060", "reason": "work"},
{"on": "2022-08-29", "by": "lars", "act": "register", "participants": ["P-0095", "P-0096"]},
{"on": "2022-08-29", "by": "bengt", "act": "assess", "participant": "P-0084", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "observation", "on": "2022-08-24", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}, {"method": "conversation", "on": "2022-08-29", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}]},
{"on": "2022-08-29", "by": "bengt", "act": "assess", "participant": "P-0085", "units": ["OCN-CLEAN-04@1"], "evidence": [{"method": "conversation", "on": "2022-08-19", "setting": "workplace", "place": "skola i Emmaboda", "why": "Berättade hur en lärares önskemål om fönsterbänkarna fördes vidare till arbetsledaren och varför det som står på tavlan inte berättas för andra."}, {"method": "testimony", "on": "2022-08-24", "setting": "workplace", "place": "skola i Emmaboda", "why": "Handledaren berättar att hen hälsar på alla, väntar in lektioner och lämnar nycklarna kvitterade varje dag."}, {"method": "observation", "on": "2022-08-29", "setting": "workplace", "place": "skola i Emmaboda", "why": "Läste dagens schema i appen, utförde momenten, gick tillbaka till ett klassrum där det låg sand kvar och kvitterade."}]},
{"on": "2022-08-29", "by": "jonas", "act": "submit", "claim": "C-0013", "framework": "OCN-KITCHEN", "participants": ["P-0062", "P-0063", "P-0064"]},
{"on": "2022-09-05", "by": "gunilla", "act": "review", "claim": "C-0013", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-09-06", "by": "gunilla", "act": "signOff", "claim": "C-0013"},
{"on": "2022-09-12", "by": "mona", "act": "assess", "participant": "P-0082", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-09-07", "setting": "workplace", "place": "skola i Västervik", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}, {"method": "conversation", "on": "2022-09-12", "setting": "workplace", "place": "skola i Västervik", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}], "refusedFor": ["assessor-not-authorised"]},
{"on": "2022-09-13", "by": "vera", "act": "review", "claim": "C-0013", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-09-14", "by": "vera", "act": "signOff", "claim": "C-0013"},
{"on": "2022-09-15", "by": "elin", "act": "assess", "participant": "P-0090", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2022-09-06", "setting": "workplace", "place": "skola i Mönsterås", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2022-09-09", "setting": "workplace", "place": "skola i Mönsterås", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-09-15", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}], "selfRating": ["3.2"]},
{"on": "2022-09-19", "by": "elin", "act": "assess", "participant": "P-0091", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "conversation", "on": "2022-09-14", "setting": "workplace", "place": "skola i Mönsterås", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-09-19", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-09-19", "by": "elin", "act": "assess", "participant": "P-0092", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-09-14", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}, {"method": "testimony", "on": "2022-09-19", "setting": "workplace", "place": "skola i Mönsterås", "why": "Handledaren berättar att medlen alltid står stängda och märkta efter passet och att dukarna hålls isär utan påminnelse."}]},
{"on": "2022-09-19", "by": "maria", "act": "issue", "claim": "C-0013"},
{"on": "2022-09-22", "by": "lars", "act": "assess", "participant": "P-0095", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "observation", "on": "2022-09-13", "setting": "workplace", "place": "lager i Västervik", "why": "Räknade två inkommande pallar mot följesedeln, fotograferade en intryckt kartong före kvittering och meddelade arbetsledaren."}, {"method": "practicalTask", "on": "2022-09-16", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-09-22", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}], "selfRating": ["1.2"]},
{"on": "2022-09-23", "by": "elin", "act": "assess", "participant": "P-0094", "units": ["OCN-CLEAN-01@1"], "evidence": [{"method": "observation", "on": "2022-09-14", "setting": "workplace", "place": "skola i Mönsterås", "why": "Städade tre klassrum och två toaletter. Tvättade händerna före passet och efter toaletterna, bytte handskar och la använda moppar i egen säck. Började i klassrummen."}, {"method": "conversation", "on": "2022-09-16", "setting": "workplace", "place": "skola i Mönsterås", "why": "Förklarade varför toaletterna tas sist. Pekade ut frätande och brandfarligt på flaskorna och visade var ögonduschen sitter."}, {"method": "practicalTask", "on": "2022-09-23", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Doserade golvrengöring efter etiketten vid tre tillfällen. Valde surt medel till kalk, neutralt till golv och alkaliskt till fett."}]},
{"on": "2022-09-26", "by": "olle", "act": "assess", "participant": "P-0087", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "observation", "on": "2022-09-16", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-09-21", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-09-26", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}]},
{"on": "2022-09-26", "by": "lars", "act": "assess", "participant": "P-0096", "units": ["OCN-STORE-01@1"], "evidence": [{"method": "practicalTask", "on": "2022-09-21", "setting": "workplace", "place": "lager i Västervik", "why": "Registrerade sex artiklar med handdatorn och ställde dem på rätt platskod, nya varor bakom de gamla."}, {"method": "testimony", "on": "2022-09-26", "setting": "workplace", "place": "lager i Västervik", "why": "Handledaren intygar att avvikelser rapporteras samma dag."}]},
{"on": "2022-09-27", "by": "petra", "act": "assess", "participant": "P-0088", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "testimony", "on": "2022-09-16", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-09-22", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-09-27", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2022-09-28", "by": "olle", "act": "assess", "participant": "P-0089", "units": ["K1@1", "K2@1", "K3@1", "K4@1"], "evidence": [{"method": "practicalTask", "on": "2022-09-19", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-09-23", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-09-28", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2022-10-03", "by": "elin", "act": "assess", "participant": "P-0090", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-09-28", "setting": "workplace", "place": "skola i Mönsterås", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-10-03", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}]},
{"on": "2022-10-03", "by": "david", "act": "submit", "claim": "C-0014", "framework": "OCN-STORE", "participants": ["P-0073", "P-0074", "P-0075", "P-0076"]},
{"on": "2022-10-03", "by": "jonas", "act": "exit", "participant": "P-0062", "reason": "placement"},
{"on": "2022-10-04", "by": "elin", "act": "assess", "participant": "P-0091", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-09-29", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}, {"method": "testimony", "on": "2022-10-04", "setting": "workplace", "place": "skola i Mönsterås", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}]},
{"on": "2022-10-06", "by": "elin", "act": "assess", "participant": "P-0092", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "testimony", "on": "2022-09-30", "setting": "workplace", "place": "skola i Mönsterås", "why": "Handledaren intygar att hen valt torr eller fuktig metod på egen hand under de tre senaste veckorna."}, {"method": "observation", "on": "2022-10-06", "setting": "workplace", "place": "skola i Mönsterås", "why": "Fuktmoppade korridoren med överlappande drag, tog hörn och lister för hand. Torkade handtag och strömbrytare med vikt duk, uppifrån och ned."}]},
{"on": "2022-10-10", "by": "elin", "act": "assess", "participant": "P-0094", "units": ["OCN-CLEAN-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-10-05", "setting": "workplace", "place": "skola i Mönsterås", "why": "Städade ett sanitetsutrymme i instruktionens ordning med röda dukar och fyllde på tvål och papper."}, {"method": "practicalTask", "on": "2022-10-10", "setting": "training", "place": "övningslokal i Mönsterås", "why": "Kontrollerade sladd, rondell och tankar, körde kombimaskinen genom matsalen utan att stöta i något och tömde och torkade ur den efteråt."}], "notYet": {"OCN-CLEAN-02@1": ["3.1", "3.3"]}},
{"on": "2022-10-10", "by": "lars", "act": "assess", "participant": "P-0095", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "practicalTask", "on": "2022-10-05", "setting": "training", "place": "övningslager i Västervik", "why": "Packade en blandad order med det tunga underst, fyllde ut, lastade pallen inom måttet och plastade den så att den stod stadigt."}, {"method": "observation", "on": "2022-10-10", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}]},
{"on": "2022-10-10", "by": "maria", "act": "revoke", "participant": "P-0071", "reason": "holderRequest", "comment": "Innehavaren vill inte längre ha intyget."},
{"on": "2022-10-11", "by": "lars", "act": "assess", "participant": "P-0096", "units": ["OCN-STORE-02@1"], "evidence": [{"method": "observation", "on": "2022-10-06", "setting": "workplace", "place": "lager i Västervik", "why": "Satte adress- och hanteringsetikett, räknade kollin mot fraktsedeln och ställde godset på rätt utlastningsplats."}, {"method": "observation", "on": "2022-10-11", "setting": "workplace", "place": "lager i Västervik", "why": "Plockade fem order efter lista och kontrollerade streckkoden på varje artikel. Sa till när saldot inte räckte."}]},
{"on": "2022-10-12", "by": "jonas", "act": "exit", "participant": "P-0063", "reason": "seekingWork"},
{"on": "2022-10-17", "by": "hakan", "act": "review", "claim": "C-0014", "comment": "Bevisen är tydliga och varje omdöme är motiverat.", "returned": [{"participant": "P-0073", "unit": "OCN-STORE-02@1", "criteria": ["2.1", "2.3"], "comment": "Det framgår inte vad som packades. Beskriv ordern och resultatet."}, {"participant": "P-0074", "unit": "OCN-STORE-02@1", "criteria": ["2.1", "2.3"], "comment": "Det framgår inte vad som packades. Beskriv ordern och resultatet."}, {"participant": "P-0075", "unit": "OCN-STORE-02@1", "criteria": ["2.1", "2.3"], "comment": "Det framgår inte vad som packades. Beskriv ordern och resultatet."}, {"participant": "P-0076", "unit": "OCN-STORE-02@1", "criteria": ["2.1", "2.3"], "comment": "Det framgår inte vad som packades. Beskriv ordern och resultatet."}]},
{"on": "2022-10-17", "by": "hakan", "act": "returnClaim", "claim": "C-0014", "reason": "OCN-STORE-02 behöver bedömas om för alla fyra; se kommentarerna."},
{"on": "2022-10-21", "by": "elin", "act": "assess", "participant": "P-0091", "units": ["OCN-CLEAN-03@1"], "evidence": [{"method": "observation", "on": "2022-10-14", "setting": "workplace", "place": "skola i Mönsterås", "why": "Ställde in skaftet efter sin längd, bytte sida när armen blev trött och tog vagnen i stället för att bära hinkarna."}, {"method": "conversation", "on": "2022-10-21", "setting": "workplace", "place": "skola i Mönsterås", "why": "Berättade vad hen gör med krossat glas och vem som ska få veta om någon halkat. Visade rutinen i städpärmen."}]},
{"on": "2022-10-21", "by": "jonas", "act": "exit", "participant": "P-0064", "reason": "work"},
{"on": "2022-10-24", "by": "olle", "act": "assess", "participant": "P-0087", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "testimony", "on": "2022-10-14", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}, {"method": "practicalTask", "on": "2022-10-19", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-10-24", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}]},
{"on": "2022-10-25", "by": "petra", "act": "assess", "participant": "P-0088", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "practicalTask", "on": "2022-10-14", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Fick en uppgift i fem steg visad en gång och gjorde den i rätt ordning. Frågade när ett ord var oklart, rättade ett fel själv och höll sig till den nya instruktionen nästa dag."}, {"method": "conversation", "on": "2022-10-20", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-10-25", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}]},
{"on": "2022-10-26", "by": "olle", "act": "assess", "participant": "P-0089", "units": ["K5@1", "K6@1", "K7@1", "K8@1"], "evidence": [{"method": "conversation", "on": "2022-10-17", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Visade nästa pass i schemat, nödutgång, brandsläckare, förbandslåda och återsamlingsplats. Berättade hur en oenighet om arbetsfördelningen löstes."}, {"method": "observation", "on": "2022-10-21", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Följde ett helt pass. Kom i tid, tog på sig skyddskläderna, hälsade och började utan att bli påmind. Lyfte med böjda ben och tog vagnen till det tunga."}, {"method": "testimony", "on": "2022-10-26", "setting": "workplace", "place": "praktikplats i Borgholm", "why": "Handledaren berättar om praktiken: tillbaka i tid efter raster, ringde före passet den gång hen var sjuk, säger till när något går sönder och gör klart det som är överenskommet."}]},
{"on": "2022-10-26", "by": "lars", "act": "assess", "participant": "P-0095", "units": ["OCN-STORE-03@1"], "evidence": [{"method": "practicalTask", "on": "2022-10-21", "setting": "workplace", "place": "lager i Västervik", "why": "Inventerade tolv platser. Räknade om två gånger vid en avvikelse och lämnade skillnaden skriftligt."}, {"method": "observation", "on": "2022-10-26", "setting": "workplace", "place": "lager i Västervik", "why": "Höll gången och nödutgången fri under hela passet, sorterade emballage och ställde tillbaka tompallar och vagn."}]},
{"on": "2022-10-27", "by": "elin", "act": "exit", "participant": "P-0093", "reason": "other"},
{"on": "2022-11-07", "by": "bengt", "act": "submit", "claim": "C-0015", "framework": "OCN-CLEAN", "participants": ["P-0084", "P-0085", "P-0086"]},
{"on": "2022-11-11", "by": "gunilla", "act": "meeting", "kind": "standardisation", "date": "2022-11-10", "attended": ["annika", "bengt", "cecilia", "elin", "fatima", "gunilla", "hakan", "jonas", "karin", "lars", "vera"], "decisions": ["Bedömningsplan och självskattning skrivs in före första beviset."]},
{"on": "2022-11-14", "by": "lars", "act": "assess", "participant": "P-0095", "units": ["OCN-STORE-04@1"], "evidence": [{"method": "observation", "on": "2022-11-09", "setting": "workplace", "place": "lager i Västervik", "why": "Prövade vikten före lyft, hämtade kärran till det tyngsta och lyfte nära kroppen med böjda ben. Höll sig i gångstråket och sökte ögonkontakt med truckföraren."}, {"method": "practicalTask", "on": "2022-11-14", "setting": "training", "place": "övningslager i Västervik", "why": "Kontrollerade palldragaren, ställde undan en med trasigt hjul och flyttade en lastad pall i gångfart med fri sikt."}]},
{"on": "2022-11-14", "by": "karin", "act": "submit", "claim": "C-0016", "framework": "OCN-CLEAN", "participants": ["P-0078", "P-0079", "P-0080", "P-0081"]},
{"on": "2022-11-15", "by": "gunilla", "act": "review", "claim": "C-0015", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-11-16", "by": "gunilla", "act": "signOff", "claim": "C-0015"},
{"on": "2022-11-21", "by": "olle", "act": "submit", "claim": "C-0017", "framework": "KGA", "participants": ["P-0087", "P-0088"]},
{"on": "2022-11-28", "by": "hakan", "act": "review", "claim": "C-0016", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-11-28", "by": "rakel", "act": "review", "claim": "C-0017", "comment": "Bevisen är tydliga och varje omdöme är motiverat."},
{"on": "2022-11-28", "by": "rakel", "act": "signOff", "claim": "C-0017"},
{"on": "2022-11-29", "by": "hakan", "act": "signOff", "claim": "C-0016"},
{"on": "2022-12-05", "by": "maria", "act": "issue", "claim": "C-0017"},
{"on": "2022-12-05", "by": "elin", "act": "submit", "claim": "C-0018", "framework": "OCN-CLEAN", "participants": ["P-0090", "P-0091", "P-0092"]},
{"on": "2022-12-06", "by": "vera", "act": "review", "claim": "C-0015", "comment": "Urvalet håller. Motiveringarna visar vad som setts."},
{"on": "2022-12-07", "by": "vera", "act": "signOff", "claim": "C-0015"},
{"on": "2022-12-08", "by": "petra", "act": "submit", "claim": "C-0019", "framework": "KGA", "participants": ["P-0089"]},
{"on": "2022-12-12", "by": "lars", "act": "submit", "claim": "C-0020", "framework": "OCN-STORE", "participants": ["P-0095", "P-0096"]},
{"on": "2022-12-19", "by": "olle", "act": "exit", "participant": "P-0087", "reason": "placement"},
{"on": "2022-12-28", "by": "olle", "act": "exit", "participant": "P-0088", "reason": "seekingWork"}
]

"""###,
    ]
}
