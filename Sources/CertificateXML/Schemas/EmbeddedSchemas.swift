// Written by Scripts/embed-schemas.sh from schemas/. Do not edit.
// swift-format-ignore-file

enum EmbeddedSchemas {
    /// Schema texts by their path below `schemas/`.
    static let texts: [String: String] = [
        "assessment/1.0/assessment.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:intyga:assessment:1"
           xmlns:a="urn:intyga:assessment:1"
           targetNamespace="urn:intyga:assessment:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Assessment record: what an assessor fills in for one participant and one or more units of one
      framework. A blank form is a valid document too, so that it can be handed out, opened in an
      editor that knows this schema, and saved half-way: `participant`, `date` and every `grade`
      may be empty, and there need not be any evidence yet.

      The record holds no health or benefit details and no identity number; the participant is
      named by the registry's own id.

      What XSD 1.0 cannot state, and the importing program therefore checks:
      1. every number in a Judgement's `evidence` is the number of an Evidence in the same record
         (a keyref cannot look inside a list), and none is repeated;
      2. participant, framework, unit, version, criterion and grade exist in the registry and its
         catalogue, and belong together;
      3. a record that is submitted has participant, date and grades filled in;
      4. no evidence is dated after the judgement;
      5. a SelfRating never takes the place of a Judgement.
    </xs:documentation>
  </xs:annotation>

  <xs:element name="AssessmentRecord" type="AssessmentRecord">
    <xs:key name="EvidenceNumberOnce">
      <xs:selector xpath="a:Evidence"/>
      <xs:field xpath="@number"/>
    </xs:key>
    <xs:key name="UnitOnce">
      <xs:annotation>
        <xs:documentation>By code alone: a record never judges two versions of the same unit.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="a:Unit"/>
      <xs:field xpath="@code"/>
    </xs:key>
    <xs:key name="UnitCodeAndVersion">
      <xs:selector xpath="a:Unit"/>
      <xs:field xpath="@code"/>
      <xs:field xpath="@version"/>
    </xs:key>
    <xs:keyref name="SelfRatedUnitIsInTheRecord" refer="a:UnitCodeAndVersion">
      <xs:selector xpath="a:SelfRating/a:Unit"/>
      <xs:field xpath="@code"/>
      <xs:field xpath="@version"/>
    </xs:keyref>
  </xs:element>

  <xs:complexType name="AssessmentRecord">
    <xs:sequence>
      <xs:element name="Evidence" type="Evidence" minOccurs="0" maxOccurs="500">
        <xs:unique name="FileOncePerEvidence">
          <xs:selector xpath="a:File"/>
          <xs:field xpath="@sha256"/>
        </xs:unique>
      </xs:element>
      <xs:element name="Unit" type="JudgedUnit" maxOccurs="100">
        <xs:key name="CriterionJudgedOnce">
          <xs:selector xpath="a:Judgement"/>
          <xs:field xpath="@criterion"/>
        </xs:key>
      </xs:element>
      <xs:element name="SelfRating" type="SelfRating" minOccurs="0">
        <xs:key name="UnitSelfRatedOnce">
          <xs:selector xpath="a:Unit"/>
          <xs:field xpath="@code"/>
        </xs:key>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="participant" use="required">
      <xs:annotation>
        <xs:documentation>The registry's id, such as P-0001; empty in a blank form.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="(P-[0-9]{4,9})?"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="framework" type="Code" use="required"/>
    <xs:attribute name="assessor">
      <xs:annotation>
        <xs:documentation>
          The assessor's handle in the registry. Information only: who submits a record is decided
          by who imports it, never by what the file says.
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[a-z][a-z0-9.\-]{1,39}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="date" use="required">
      <xs:annotation>
        <xs:documentation>The day of judgement, YYYY-MM-DD; empty in a blank form.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:union memberTypes="Date Empty"/>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Evidence -->

  <xs:complexType name="Evidence">
    <xs:annotation>
      <xs:documentation>Something that was seen, said, done or shown, and what it tells.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Note" type="Note">
        <xs:annotation>
          <xs:documentation>What was seen, and why it shows that the criteria are met or not yet met.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="File" type="File" minOccurs="0" maxOccurs="50"/>
    </xs:sequence>
    <xs:attribute name="number" type="EvidenceNumber" use="required"/>
    <xs:attribute name="method" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="observation"/>
          <xs:enumeration value="conversation"/>
          <xs:enumeration value="practicalTask"/>
          <xs:enumeration value="document"/>
          <xs:enumeration value="testimony">
            <xs:annotation>
              <xs:documentation>A supervisor's or another witness's account; `supervisor` says whose.</xs:documentation>
            </xs:annotation>
          </xs:enumeration>
          <xs:enumeration value="portfolio"/>
          <xs:enumeration value="written"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="date" type="Date" use="required">
      <xs:annotation>
        <xs:documentation>The day the evidence was gathered.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="setting">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="workplace"/>
          <xs:enumeration value="training"/>
          <xs:enumeration value="simulation"/>
          <xs:enumeration value="other"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="place" type="Label"/>
    <xs:attribute name="supervisor" type="Label"/>
  </xs:complexType>

  <xs:complexType name="File">
    <xs:annotation>
      <xs:documentation>
        A file that lies beside this one. Where the digest is given, another file of that name is noticed; where it is not,
        whoever imports the record works it out, and from then on the registry holds it.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="sha256">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9a-f]{64}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="name" use="required">
      <xs:annotation>
        <xs:documentation>A bare file name: no folder, no leading full stop, nothing invisible.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:maxLength value="200"/>
          <xs:pattern value="[^./\\\s\p{Cc}\p{Cf}\p{Co}]([^/\\\p{Cc}\p{Cf}\p{Co}]*[^/\\\s\p{Cc}\p{Cf}\p{Co}])?"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Judgements -->

  <xs:complexType name="JudgedUnit">
    <xs:sequence>
      <xs:element name="Judgement" type="Judgement" maxOccurs="500"/>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="version" type="Version" use="required"/>
  </xs:complexType>

  <xs:complexType name="Judgement">
    <xs:annotation>
      <xs:documentation>The assessor's grade for one criterion, with the evidence it rests on.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="criterion" type="CriterionNumber" use="required"/>
    <xs:attribute name="grade" type="GradeOrEmpty" use="required"/>
    <xs:attribute name="evidence" type="EvidenceNumbers">
      <xs:annotation>
        <xs:documentation>Numbers of Evidence in this record, separated by spaces. Absent or empty: none yet.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <!-- Self-rating -->

  <xs:complexType name="SelfRating">
    <xs:annotation>
      <xs:documentation>How the participant rates himself or herself. A basis for conversation; never enough alone.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Unit" type="SelfRatedUnit" maxOccurs="100">
        <xs:key name="CriterionSelfRatedOnce">
          <xs:selector xpath="a:Rating"/>
          <xs:field xpath="@criterion"/>
        </xs:key>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="SelfRatedUnit">
    <xs:sequence>
      <xs:element name="Rating" type="Rating" maxOccurs="500"/>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="version" type="Version" use="required"/>
  </xs:complexType>

  <xs:complexType name="Rating">
    <xs:attribute name="criterion" type="CriterionNumber" use="required"/>
    <xs:attribute name="grade" type="GradeOrEmpty" use="required"/>
  </xs:complexType>

  <!-- Simple types; codes, versions, grades and criterion numbers are those of the catalogue. -->

  <xs:simpleType name="Code">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Version">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,3}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CriterionNumber">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="GradeOrEmpty">
    <xs:annotation>
      <xs:documentation>A grade code of the framework's rating scale; empty means not judged yet.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="([A-Za-z][A-Za-z0-9\-]{0,31})?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="EvidenceNumber">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="EvidenceNumberList">
    <xs:list itemType="EvidenceNumber"/>
  </xs:simpleType>

  <xs:simpleType name="EvidenceNumbers">
    <xs:restriction base="EvidenceNumberList">
      <xs:maxLength value="100"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Empty">
    <xs:restriction base="xs:string">
      <xs:length value="0"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Label">
    <xs:restriction base="xs:token">
      <xs:maxLength value="200"/>
      <xs:pattern value="[\p{P}\p{S}\p{Zs}]*[^\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;][^\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Note">
    <xs:annotation>
      <xs:documentation>Free text with line breaks; not only punctuation.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="4000"/>
      <xs:pattern value="[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]*[^\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}][\s\S]*"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "catalogue/1.0/catalogue.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:intyga:catalogue:1"
           xmlns:c="urn:intyga:catalogue:1"
           targetNamespace="urn:intyga:catalogue:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Catalogue of frameworks (Swedish: programplaner) and their units (moduler): what may be
      assessed, by which criteria, on which scale and under which quality policy. A municipality
      edits this document and imports it.

      Every text is given in Swedish and may also be given in English.

      Codes, versions and outcome and criterion numbers are strings and must match as written.
      Texts, dates and quantities may have white space around them, as XSD prescribes for their
      types; a reader trims it.

      What XSD 1.0 cannot state, and the importing program therefore checks:
      1. a RatingScale has at least one grade that passes and one that does not;
      2. AdoptionDecision stands if, and only if, provenance is "adopted";
      3. Notice stands if provenance is "illustrative";
      4. an external Stage only stands together with, and after, an internal one;
      5. a criterion's number begins with the number of its learning outcome;
      6. a SeQF or EQF level is a whole number from 1 to 8.
    </xs:documentation>
  </xs:annotation>

  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="../../xml/xml.xsd"/>

  <xs:element name="Catalogue">
    <xs:annotation>
      <xs:documentation>One or more frameworks. Unit codes are shared by all of them.</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element name="Framework" type="Framework" maxOccurs="20">
          <xs:key name="OneFrameworkTitlePerLanguage">
            <xs:selector xpath="c:Title"/>
            <xs:field xpath="@xml:lang"/>
          </xs:key>
          <xs:keyref name="FrameworkTitleInSwedish" refer="c:OneFrameworkTitlePerLanguage">
            <xs:selector xpath="c:Title"/>
            <xs:field xpath="@requires"/>
          </xs:keyref>
          <xs:key name="OneFrameworkDescriptionPerLanguage">
            <xs:selector xpath="c:Description"/>
            <xs:field xpath="@xml:lang"/>
          </xs:key>
          <xs:keyref name="FrameworkDescriptionInSwedish" refer="c:OneFrameworkDescriptionPerLanguage">
            <xs:selector xpath="c:Description"/>
            <xs:field xpath="@requires"/>
          </xs:keyref>
          <xs:key name="OneNoticePerLanguage">
            <xs:selector xpath="c:Notice"/>
            <xs:field xpath="@xml:lang"/>
          </xs:key>
          <xs:keyref name="NoticeInSwedish" refer="c:OneNoticePerLanguage">
            <xs:selector xpath="c:Notice"/>
            <xs:field xpath="@requires"/>
          </xs:keyref>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
    <xs:key name="FrameworkCodeOnce">
      <xs:selector xpath="c:Framework"/>
      <xs:field xpath="@code"/>
    </xs:key>
    <xs:key name="UnitCodeAndVersionOnce">
      <xs:selector xpath="c:Framework/c:Unit"/>
      <xs:field xpath="@code"/>
      <xs:field xpath="@version"/>
    </xs:key>
  </xs:element>

  <!-- Framework -->

  <xs:complexType name="Framework">
    <xs:annotation>
      <xs:documentation>
        A programme plan: a scale, a quality policy and the units that belong together.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Title" type="Title" maxOccurs="2"/>
      <xs:element name="Description" type="Description" minOccurs="0" maxOccurs="2"/>
      <xs:element name="Notice" type="Title" minOccurs="0" maxOccurs="2">
        <xs:annotation>
          <xs:documentation>
            A reservation printed on every certificate from this framework, for instance that the
            catalogue is an example and not an adopted list.
          </xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Source" type="LongText">
        <xs:annotation>
          <xs:documentation>Who wrote the framework, on what grounds, and whether it is illustrative.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="AdoptionDecision" type="AdoptionDecision" minOccurs="0"/>
      <xs:element name="RatingScale" type="RatingScale">
        <xs:unique name="GradeCodeOnce">
          <xs:selector xpath="c:Grade"/>
          <xs:field xpath="@code"/>
        </xs:unique>
      </xs:element>
      <xs:element name="QualityPolicy" type="QualityPolicy">
        <xs:key name="OneOriginPerLanguage">
          <xs:selector xpath="c:Origin"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="OriginInSwedish" refer="c:OneOriginPerLanguage">
          <xs:selector xpath="c:Origin"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
        <xs:unique name="StageRoleOnce">
          <xs:selector xpath="c:Stage"/>
          <xs:field xpath="@role"/>
        </xs:unique>
      </xs:element>
      <xs:element name="Unit" type="Unit" maxOccurs="100">
        <xs:key name="OneUnitTitlePerLanguage">
          <xs:selector xpath="c:Title"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="UnitTitleInSwedish" refer="c:OneUnitTitlePerLanguage">
          <xs:selector xpath="c:Title"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
        <xs:key name="OneUnitDescriptionPerLanguage">
          <xs:selector xpath="c:Description"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="UnitDescriptionInSwedish" refer="c:OneUnitDescriptionPerLanguage">
          <xs:selector xpath="c:Description"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
        <xs:unique name="OneLevelPerScheme">
          <xs:selector xpath="c:Level"/>
          <xs:field xpath="@scheme"/>
        </xs:unique>
        <xs:key name="OutcomeNumberOnce">
          <xs:selector xpath="c:LearningOutcome"/>
          <xs:field xpath="@number"/>
        </xs:key>
        <xs:key name="CriterionNumberOnce">
          <xs:selector xpath="c:LearningOutcome/c:Criterion"/>
          <xs:field xpath="@number"/>
        </xs:key>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="kind" use="required">
      <xs:annotation>
        <xs:documentation>
          The method: OCN (Open College Network), or KGA (Kompetensgarantier för arbetsmarknaden,
          the eight basic competences).
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="OCN"/>
          <xs:enumeration value="KGA"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="version" type="Version" use="required"/>
    <xs:attribute name="provenance" use="required">
      <xs:annotation>
        <xs:documentation>
          "illustrative" for an example that nobody has adopted; "adopted" once a competent body
          has, and AdoptionDecision says by which decision.
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="illustrative"/>
          <xs:enumeration value="adopted"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="AdoptionDecision">
    <xs:annotation>
      <xs:documentation>The decision by which the framework was adopted, for instance a minute or case number.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="reference" type="Label" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
  </xs:complexType>

  <xs:complexType name="RatingScale">
    <xs:annotation>
      <xs:documentation>The grades in rising order. The frameworks intyga ships are all binary.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Grade" type="Grade" minOccurs="2" maxOccurs="10">
        <xs:key name="OneGradeTitlePerLanguage">
          <xs:selector xpath="c:Title"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="GradeTitleInSwedish" refer="c:OneGradeTitlePerLanguage">
          <xs:selector xpath="c:Title"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Grade">
    <xs:sequence>
      <xs:element name="Title" type="Title" maxOccurs="2"/>
    </xs:sequence>
    <xs:attribute name="code" type="GradeCode" use="required"/>
    <xs:attribute name="passes" type="Flag" use="required">
      <xs:annotation>
        <xs:documentation>Whether a criterion with this grade is met.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <!-- Quality policy -->

  <xs:complexType name="QualityPolicy">
    <xs:annotation>
      <xs:documentation>Who reviews the assessments, and how large a part of them, before a certificate may be issued.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Origin" type="Description" maxOccurs="2">
        <xs:annotation>
          <xs:documentation>Where the policy's numbers come from, so that nobody takes a default for a rule.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Stage" type="Stage" maxOccurs="2"/>
      <xs:element name="ReturnedWork" type="ReturnedWork" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="panelAdoption" use="required">
      <xs:annotation>
        <xs:documentation>Whether a panel from the trade must have adopted a unit before it is certified.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="required"/>
          <xs:enumeration value="notRequired"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="relevanceYears">
      <xs:annotation>
        <xs:documentation>Years for which a panel's adoption holds before relevance must be assured anew. Absent: no limit.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="Count">
          <xs:maxInclusive value="50"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="approvedValidations">
      <xs:annotation>
        <xs:documentation>
          How many validations of a provisional assessor must have been approved, beside training, before the
          assessor can be certified. Absent: the program's own number.
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="Count">
          <xs:maxInclusive value="1000"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Stage">
    <xs:annotation>
      <xs:documentation>A review stage, in the order in which the stages follow on each other.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="role" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="internalQualityAssurer"/>
          <xs:enumeration value="externalQualityAssurer"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="share" type="Share" use="required"/>
  </xs:complexType>

  <xs:complexType name="ReturnedWork">
    <xs:annotation>
      <xs:documentation>
        Closer review of an assessor whose work has been returned: whoever has at least `threshold`
        returned assessments within the last `withinMonths` months is sampled with `share`.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="withinMonths" use="required">
      <xs:simpleType>
        <xs:restriction base="Count">
          <xs:maxInclusive value="120"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="threshold" use="required">
      <xs:simpleType>
        <xs:restriction base="Count">
          <xs:maxInclusive value="1000"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="share" type="Share" use="required"/>
  </xs:complexType>

  <!-- Unit -->

  <xs:complexType name="Unit">
    <xs:annotation>
      <xs:documentation>
        The smallest part that is certified. It is achieved when every criterion of every learning
        outcome has a passing grade.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Title" type="Title" maxOccurs="2"/>
      <xs:element name="Description" type="Description" minOccurs="0" maxOccurs="2"/>
      <xs:element name="Level" type="Level" minOccurs="0" maxOccurs="3"/>
      <xs:element name="Credits" type="Credits" minOccurs="0"/>
      <xs:element name="LearningOutcome" type="LearningOutcome" maxOccurs="50">
        <xs:key name="OneStatementPerLanguage">
          <xs:selector xpath="c:Statement"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="StatementInSwedish" refer="c:OneStatementPerLanguage">
          <xs:selector xpath="c:Statement"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="version" type="Version" use="required"/>
    <xs:attribute name="mandatory" type="Flag" default="true">
      <xs:annotation>
        <xs:documentation>Whether the unit is needed for a full certificate.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Level">
    <xs:annotation>
      <xs:documentation>
        A level in a named scheme. One scheme is never derived from another: SeQF or EQF is stated
        only if the unit has been placed there.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="scheme" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="OCN"/>
          <xs:enumeration value="SeQF"/>
          <xs:enumeration value="EQF"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="value" use="required">
      <xs:annotation>
        <xs:documentation>As the scheme writes it: "1", or a name such as "Entry 3".</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:maxLength value="20"/>
          <xs:pattern value="[A-Za-z0-9]+( [A-Za-z0-9]+)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Credits">
    <xs:annotation>
      <xs:documentation>The unit's size in the framework's own credits.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="CreditAmount">
        <xs:attribute name="hoursPerCredit" type="Count">
          <xs:annotation>
            <xs:documentation>
              Notional hours of learning for one credit. Left out when not known: the value differs
              between countries and none is assumed.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="LearningOutcome">
    <xs:annotation>
      <xs:documentation>What the participant can do, and the criteria by which that is judged.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Statement" type="Statement" maxOccurs="2"/>
      <xs:element name="Criterion" type="Criterion" maxOccurs="50">
        <xs:key name="OneCriterionTextPerLanguage">
          <xs:selector xpath="c:Text"/>
          <xs:field xpath="@xml:lang"/>
        </xs:key>
        <xs:keyref name="CriterionTextInSwedish" refer="c:OneCriterionTextPerLanguage">
          <xs:selector xpath="c:Text"/>
          <xs:field xpath="@requires"/>
        </xs:keyref>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="number" use="required">
      <xs:annotation>
        <xs:documentation>Unique in the unit: "1", "2", …</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[1-9][0-9]{0,2}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Criterion">
    <xs:annotation>
      <xs:documentation>Something an assessor can see, hear or be shown.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Text" type="Statement" maxOccurs="2"/>
    </xs:sequence>
    <xs:attribute name="number" use="required">
      <xs:annotation>
        <xs:documentation>
          Unique in the unit: the outcome's number, a full stop, and a running number. A name and
          no decimal: 1.1 and 1.10 are different criteria.
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Texts -->

  <xs:attributeGroup name="InLanguage">
    <xs:annotation>
      <xs:documentation>
        The language of a text. `requires` is never written in a document: its fixed value lets a
        keyref beside each kind of text say that among the texts there must be a Swedish one,
        which XSD 1.0 has no other way to express.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute ref="xml:lang" use="required"/>
    <xs:attribute name="requires" type="xs:language" fixed="sv"/>
  </xs:attributeGroup>

  <xs:complexType name="Title">
    <xs:simpleContent>
      <xs:extension base="Label">
        <xs:attributeGroup ref="InLanguage"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Statement">
    <xs:simpleContent>
      <xs:extension base="MediumText">
        <xs:attributeGroup ref="InLanguage"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Description">
    <xs:simpleContent>
      <xs:extension base="LongText">
        <xs:attributeGroup ref="InLanguage"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="PlainText">
    <xs:annotation>
      <xs:documentation>
        One paragraph. White space is collapsed. It is not only punctuation, and has no
        invisible characters: these texts are printed on certificates, and a control character
        that reverses or hides text would make two readers see different things.

        The pattern's first parts are disjoint so that there is one way only to match
        it: a backtracking engine would else need quadratic time on a long hostile text.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:pattern value="[\p{P}\p{S}\p{Zs}]*[^\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;][^\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Label">
    <xs:restriction base="PlainText">
      <xs:maxLength value="200"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MediumText">
    <xs:restriction base="PlainText">
      <xs:maxLength value="500"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="LongText">
    <xs:restriction base="PlainText">
      <xs:maxLength value="2000"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Codes and numbers -->

  <xs:simpleType name="Code">
    <xs:annotation>
      <xs:documentation>A framework's or a unit's code, as it is typed in commands.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="GradeCode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z][A-Za-z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Version">
    <xs:annotation>
      <xs:documentation>1 for the first edition; raised with every change of content.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,3}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Count">
    <xs:restriction base="xs:positiveInteger">
      <xs:pattern value="[1-9][0-9]{0,3}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Share">
    <xs:annotation>
      <xs:documentation>A part of the whole, above 0 and up to 1; 1 is a review in full.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:decimal">
      <xs:minExclusive value="0"/>
      <xs:maxInclusive value="1"/>
      <xs:fractionDigits value="3"/>
      <xs:pattern value="[01](\.[0-9]{1,3})?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CreditAmount">
    <xs:restriction base="xs:decimal">
      <xs:minExclusive value="0"/>
      <xs:maxExclusive value="1000"/>
      <xs:fractionDigits value="1"/>
      <xs:pattern value="[0-9]{1,3}(\.[0-9])?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Flag">
    <xs:annotation>
      <xs:documentation>"true" or "false", spelled out; xs:boolean would also allow 1 and 0.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:boolean">
      <xs:pattern value="true|false"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "certificate/1.0/certificate.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
           xmlns="urn:intyga:certificate:1"
           xmlns:c="urn:intyga:certificate:1"
           targetNamespace="urn:intyga:certificate:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Competence certificate (Swedish: kompetensintyg): what a person has shown that she or he can
      do, who judged it, who assured the quality of the judgement, and where to check that the
      certificate still stands. It says no more than that.

      The document is written by a program, in exclusive canonical form, and sealed. Values
      therefore have one spelling each: no white space around them, no leading zeros.

      Every text is given in Swedish and may also be given in English.

      What XSD 1.0 cannot state, and a reader therefore checks:
      1. the check characters of the serial number and of the holder's identity number;
      2. the serial number begins with the issuer's code, and Replaces is another serial number;
      3. nothing is dated after DateOfIssue, except ValidUntil, which is not before it;
      4. the external sign-off stands after the internal one, and not without it;
      5. a Method's concept is the one that belongs to its code.

      What XSD 1.0 can state, but only with identity constraints and patterns that cost a verifier more
      than all its other checks together, and a reader therefore checks as well:
      6. a unit's code, a scheme of its levels, a method, a learning outcome's number and a sign-off's
         role each stand once;
      7. a text is given once in a language, and always in Swedish;
      8. a text has a letter or a digit, no white space around it, and of the characters of the Unicode
         categories Z and C none but the spaces of Zs.
    </xs:documentation>
  </xs:annotation>

  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="../../xml/xml.xsd"/>
  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="../../seal/1.0/xmldsig.xsd"/>

  <xs:element name="CompetenceCertificate" type="CompetenceCertificate"/>

  <xs:complexType name="CompetenceCertificate">
    <xs:sequence>
      <xs:element name="SerialNumber" type="SerialNumber"/>
      <xs:element name="DateOfIssue" type="Date"/>
      <xs:element name="ValidUntil" type="Date" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The last day of validity. Absent: without end.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Replaces" type="SerialNumber" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The certificate that this one replaces.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Holder" type="Holder"/>
      <xs:element name="Issuer" type="Issuer"/>
      <xs:element name="Framework" type="Framework"/>
      <xs:element name="Unit" type="Unit" maxOccurs="100"/>
      <xs:element name="QualityAssurance" type="QualityAssurance"/>
      <xs:element name="Verification" type="Verification"/>
      <xs:element ref="ds:Signature" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The issuer's seal; absent only before the certificate is sealed.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="extent" use="required">
      <xs:annotation>
        <xs:documentation>
          "full" for every mandatory unit of the framework; "partial" (Swedish: delintyg) for some
          units, which are complete as far as they go.
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="full"/>
          <xs:enumeration value="partial"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Holder and issuer -->

  <xs:complexType name="Holder">
    <xs:annotation>
      <xs:documentation>
        The person. One name suffices, whichever of the two it is called. Born when, or under which number,
        only by her or his own choice.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:choice>
        <xs:sequence>
          <xs:element name="GivenName" type="Label"/>
          <xs:element name="FamilyName" type="Label" minOccurs="0"/>
        </xs:sequence>
        <xs:element name="FamilyName" type="Label"/>
      </xs:choice>
      <xs:choice minOccurs="0">
        <xs:element name="DateOfBirth" type="Date"/>
        <xs:element name="IdentityNumber">
          <xs:annotation>
            <xs:documentation>Swedish personnummer or samordningsnummer in twelve digits.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{12}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:element>
      </xs:choice>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Issuer">
    <xs:annotation>
      <xs:documentation>
        The organisation that issues. A verifier that holds a trust anchor for it shows the name
        that stands there.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Name" type="Label"/>
      <xs:element name="Code" type="IssuerCode"/>
      <xs:element name="OrganisationNumber" type="OrganisationNumber" minOccurs="0"/>
      <xs:element name="MunicipalityCode" type="MunicipalityCode" minOccurs="0"/>
    </xs:sequence>
  </xs:complexType>

  <!-- Framework -->

  <xs:complexType name="Framework">
    <xs:annotation>
      <xs:documentation>The framework (Swedish: programplan) that the units belong to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Title" type="Title" maxOccurs="2"/>
      <xs:choice>
        <xs:annotation>
          <xs:documentation>Provenance: an example that nobody has adopted, or adopted by decision.</xs:documentation>
        </xs:annotation>
        <xs:element name="Illustrative" type="Illustrative"/>
        <xs:element name="Adopted" type="Adopted"/>
      </xs:choice>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="version" type="Version" use="required"/>
    <xs:attribute name="kind" use="required">
      <xs:annotation>
        <xs:documentation>
          The method: OCN (Open College Network), or KGA (Kompetensgarantier för arbetsmarknaden,
          the eight basic competences).
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="OCN"/>
          <xs:enumeration value="KGA"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Illustrative">
    <xs:sequence>
      <xs:element name="Notice" type="Title" maxOccurs="2">
        <xs:annotation>
          <xs:documentation>To be shown wherever the certificate is shown.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Adopted">
    <xs:annotation>
      <xs:documentation>The decision by which the framework was adopted, for instance a minute or case number.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="reference" type="Label" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
  </xs:complexType>

  <!-- Unit -->

  <xs:complexType name="Unit">
    <xs:annotation>
      <xs:documentation>A unit (Swedish: modul) whose every learning outcome the holder has achieved.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Title" type="Title" maxOccurs="2"/>
      <xs:element name="Level" type="Level" minOccurs="0" maxOccurs="3"/>
      <xs:element name="Credits" type="Credits" minOccurs="0"/>
      <xs:element name="Assessor" type="Assessor"/>
      <xs:element name="DateOfJudgement" type="Date"/>
      <xs:element name="Method" type="Method" maxOccurs="8"/>
      <xs:element name="LearningOutcome" type="LearningOutcome" maxOccurs="50"/>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="version" type="Version" use="required"/>
  </xs:complexType>

  <xs:complexType name="Level">
    <xs:annotation>
      <xs:documentation>A level in a named scheme, as placed there. One scheme is never derived from another.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="scheme" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="OCN"/>
          <xs:enumeration value="SeQF"/>
          <xs:enumeration value="EQF"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="value" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:maxLength value="20"/>
          <xs:pattern value="[A-Za-z0-9]+( [A-Za-z0-9]+)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Credits">
    <xs:annotation>
      <xs:documentation>The unit's size in the framework's own credits, with at most one decimal.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="CreditAmount">
        <xs:attribute name="hoursPerCredit" type="Version">
          <xs:annotation>
            <xs:documentation>Notional hours of learning for one credit, where the framework says.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Assessor">
    <xs:annotation>
      <xs:documentation>Who judged, and under which authorisation in the issuer's registry.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="Label">
        <xs:attribute name="authorisation" type="Authorisation" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Method">
    <xs:annotation>
      <xs:documentation>
        How evidence was gathered. `concept` is the nearest concept of the European Learning Model's
        vocabulary of assessment types, where there is one.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="code" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="observation"/>
          <xs:enumeration value="conversation"/>
          <xs:enumeration value="practicalTask"/>
          <xs:enumeration value="document"/>
          <xs:enumeration value="testimony"/>
          <xs:enumeration value="portfolio"/>
          <xs:enumeration value="written"/>
          <xs:enumeration value="selfRating"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="concept">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="http://data.europa.eu/snb/assessment/3484bd7e51"/>
          <xs:enumeration value="http://data.europa.eu/snb/assessment/d30284d7df"/>
          <xs:enumeration value="http://data.europa.eu/snb/assessment/6a4db9f11d"/>
          <xs:enumeration value="http://data.europa.eu/snb/assessment/de4d165a6c"/>
          <xs:enumeration value="http://data.europa.eu/snb/assessment/4f03b91c0e"/>
          <xs:enumeration value="http://data.europa.eu/snb/assessment/6e6cb2cc78"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="LearningOutcome">
    <xs:annotation>
      <xs:documentation>What the holder has shown, and how well on the framework's rating scale.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Statement" type="Statement" maxOccurs="2"/>
      <xs:element name="Result" type="Title" maxOccurs="2"/>
    </xs:sequence>
    <xs:attribute name="number" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[1-9][0-9]{0,2}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Quality assurance -->

  <xs:complexType name="QualityAssurance">
    <xs:annotation>
      <xs:documentation>The sign-offs that the framework's quality policy asked for, in the order in which they were given.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="SignOff" type="SignOff" maxOccurs="2"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="SignOff">
    <xs:sequence>
      <xs:element name="Name" type="Label"/>
      <xs:element name="Organisation" type="Label"/>
    </xs:sequence>
    <xs:attribute name="role" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="internalQualityAssurer"/>
          <xs:enumeration value="externalQualityAssurer"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="authorisation" type="Authorisation" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="holderInSample" use="required">
      <xs:annotation>
        <xs:documentation>
          Whether the quality assurer looked at this holder's work ("true"), or at that of others
          who were put forward together with the holder ("false").
        </xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="true"/>
          <xs:enumeration value="false"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Verification -->

  <xs:complexType name="Verification">
    <xs:sequence>
      <xs:element name="StatusList" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Where the issuer publishes which certificates no longer stand.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:maxLength value="500"/>
            <xs:pattern value="https?://[A-Za-z0-9\-._~:/?#\[\]@!$&amp;'()*+,;=%]+"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="Ledger" type="LedgerPosition"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="LedgerPosition">
    <xs:annotation>
      <xs:documentation>
        Number and hash of the newest transaction in the issuer's ledger when the certificate was
        prepared: the issuer cannot rewrite what came before without this showing.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="number" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="0|[1-9][0-9]{0,14}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="hash" use="required">
      <xs:annotation>
        <xs:documentation>SHA-256.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9a-f]{64}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Texts -->

  <xs:attributeGroup name="InLanguage">
    <xs:annotation>
      <xs:documentation>
        The language of a text.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute ref="xml:lang" use="required"/>
  </xs:attributeGroup>

  <xs:complexType name="Title">
    <xs:simpleContent>
      <xs:extension base="Label">
        <xs:attributeGroup ref="InLanguage"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Statement">
    <xs:simpleContent>
      <xs:extension base="MediumText">
        <xs:attributeGroup ref="InLanguage"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="PlainText">
    <xs:annotation>
      <xs:documentation>
        One line: not only punctuation, no white space around it, and no invisible characters, since
        a character that reverses or hides text would make two readers see different things. A
        reader checks it (8 above).
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string"/>
  </xs:simpleType>

  <xs:simpleType name="Label">
    <xs:restriction base="PlainText">
      <xs:maxLength value="200"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MediumText">
    <xs:restriction base="PlainText">
      <xs:maxLength value="500"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Codes, numbers, dates -->

  <xs:simpleType name="SerialNumber">
    <xs:annotation>
      <xs:documentation>
        The issuer's code, 80 random bits in Crockford's base 32, and a check character
        (ISO 7064, MOD 37-2): EMM-7K3Q-9F2T-XR4D-6HVW-3.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9]{2,8}(-[0-9A-HJKMNP-TV-Z]{4}){4}-[0-9A-Z*]"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="IssuerCode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9]{2,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="OrganisationNumber">
    <xs:annotation>
      <xs:documentation>Swedish organisation number, NNNNNN-NNNN.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{6}-[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MunicipalityCode">
    <xs:annotation>
      <xs:documentation>Four digits, of Statistics Sweden.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Authorisation">
    <xs:annotation>
      <xs:documentation>The number of a role authorisation (Swedish: behörighet) in the issuer's registry.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="Z-([0-9]{4}|[1-9][0-9]{4,8})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Code">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Version">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,3}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CreditAmount">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}(\.[1-9])?|0\.[1-9]"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "claim-decision/1.0/claim-decision.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:intyga:claim-decision:1"
           targetNamespace="urn:intyga:claim-decision:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Claim decision: what an external quality assurer who has no access to a registry has decided
      about a claim of it, in answer to one claim package (urn:intyga:claim-package:1).

      The document is written by a program, in exclusive canonical form, and signed with the
      assurer's own key. Values therefore have one spelling each. The signature is Ed25519 over the
      text "intyga signature 1", a line feed, "sign-off-decision", a line feed, and the document's
      bytes without the element Signature.

      What XSD 1.0 cannot state, and a reader therefore checks:
      1. the document is, byte for byte, in exclusive canonical form;
      2. the items of the sample, and the reviews, are in the order of their assessments, each once;
      3. no review is dated after the decision;
      4. an assessment that is returned comes with feedback.
    </xs:documentation>
  </xs:annotation>

  <xs:element name="ClaimDecision" type="ClaimDecision"/>

  <xs:complexType name="ClaimDecision">
    <xs:sequence>
      <xs:element name="Package">
        <xs:annotation>
          <xs:documentation>The package that is answered, by the SHA-256 of the sealed document.</xs:documentation>
        </xs:annotation>
        <xs:complexType>
          <xs:attribute name="sha256" type="Digest" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="Claim">
        <xs:complexType>
          <xs:attribute name="issuer" type="IssuerCode" use="required"/>
          <xs:attribute name="number" type="ClaimID" use="required"/>
          <xs:attribute name="round" type="Count" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="Assurer">
        <xs:annotation>
          <xs:documentation>The addressee of the package, who decides.</xs:documentation>
        </xs:annotation>
        <xs:complexType>
          <xs:attribute name="handle" type="Handle" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="DateOfDecision" type="Date"/>
      <xs:element name="Sample" type="Sample"/>
      <xs:element name="Review" type="Review" minOccurs="0" maxOccurs="unbounded"/>
      <xs:choice>
        <xs:element name="SignedOff">
          <xs:annotation>
            <xs:documentation>
              The claim is signed off. What was returned, everything having been reviewed, leaves it.
            </xs:documentation>
          </xs:annotation>
          <xs:complexType/>
        </xs:element>
        <xs:element name="Returned" type="Text">
          <xs:annotation>
            <xs:documentation>The claim goes back, for this reason.</xs:documentation>
          </xs:annotation>
        </xs:element>
      </xs:choice>
      <xs:element name="Signature" type="Signature" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Absent only before the decision is signed.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Signature">
    <xs:annotation>
      <xs:documentation>64 bytes in base 64; `key` is the SHA-256 of the 32 bytes of the public key.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="SignatureValue">
        <xs:attribute name="key" type="Digest" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <!-- Samples and reviews -->

  <xs:complexType name="Sample">
    <xs:annotation>
      <xs:documentation>
        What was drawn, and why; docs/sampling.md. Nothing, where the stage has seen all of the claim in
        an earlier round.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Reveal" type="Reveal" minOccurs="0"/>
      <xs:element name="Item" type="SampleItem" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Reveal">
    <xs:annotation>
      <xs:documentation>
        The secret of one submission with the proof that it was committed to: the sibling at each
        of the twelve levels, from the leaf up. Absent where everything is reviewed.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Sibling" type="Digest" minOccurs="12" maxOccurs="12"/>
    </xs:sequence>
    <xs:attribute name="ordinal" type="Ordinal" use="required"/>
    <xs:attribute name="secret" type="Digest" use="required"/>
  </xs:complexType>

  <xs:complexType name="SampleItem">
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
    <xs:attribute name="reasons" use="required">
      <xs:annotation>
        <xs:documentation>At least one, in the order of the draw's steps.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="SampleReasons">
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:simpleType name="SampleReasons">
    <xs:list itemType="SampleReason"/>
  </xs:simpleType>

  <xs:simpleType name="SampleReason">
    <xs:restriction base="xs:string">
      <xs:enumeration value="policyInFull"/>
      <xs:enumeration value="noCommittedSecret"/>
      <xs:enumeration value="widened"/>
      <xs:enumeration value="provisionalAssessor"/>
      <xs:enumeration value="returnedWork"/>
      <xs:enumeration value="carriedOver"/>
      <xs:enumeration value="coversAssessor"/>
      <xs:enumeration value="coversUnit"/>
      <xs:enumeration value="coversMethod"/>
      <xs:enumeration value="share"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Review">
    <xs:annotation>
      <xs:documentation>A quality assurer's word on one assessment.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Feedback" type="Text" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
    <xs:attribute name="verdict" type="ReviewVerdict" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="displayed" type="DisplayedFlag" use="required">
      <xs:annotation>
        <xs:documentation>Whether the program had displayed the assessment to the assurer. A statement, and no proof of reading.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="criteria" type="CriterionNumbers">
      <xs:annotation>
        <xs:documentation>What the feedback is about. Absent: the assessment as a whole.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <!-- Simple types -->

  <xs:simpleType name="SignatureValue">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z0-9+/]{86}=="/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Text">
    <xs:annotation>
      <xs:documentation>
        What somebody wrote, with line breaks. Free text of another organisation: a program that
        shows it takes away what could mislead a reader.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
      <xs:maxLength value="20000"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="AssessmentID">
    <xs:restriction base="xs:string">
      <xs:pattern value="A-([0-9]{4}|[1-9][0-9]{4,8})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ClaimID">
    <xs:restriction base="xs:string">
      <xs:pattern value="C-([0-9]{4}|[1-9][0-9]{4,8})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Handle">
    <xs:annotation>
      <xs:documentation>The short name of a practitioner in the issuer's registry.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[a-z][a-z0-9.\-]{1,39}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Digest">
    <xs:annotation>
      <xs:documentation>SHA-256, in lower-case hexadecimal digits.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Ordinal">
    <xs:restriction base="xs:string">
      <xs:pattern value="0|[1-9][0-9]{0,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Count">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="IssuerCode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9]{2,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CriterionNumber">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CriterionNumbers">
    <xs:list itemType="CriterionNumber"/>
  </xs:simpleType>

  <xs:simpleType name="DisplayedFlag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ReviewVerdict">
    <xs:restriction base="xs:string">
      <xs:enumeration value="approved"/>
      <xs:enumeration value="returned"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "claim-package/1.0/claim-package.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
           xmlns:catalogue="urn:intyga:catalogue:1"
           xmlns="urn:intyga:claim-package:1"
           targetNamespace="urn:intyga:claim-package:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Claim package: one award claim (Swedish: underlag för intyg) as it leaves a registry for an
      external quality assurer who has no access to that registry. It holds everything that the
      external stage may see and nothing else. Participants are named by the registry's own opaque
      ids; names, identity numbers, supervisors and file names stay behind. Evidence files are
      named by their digests, and handed over in another way where they are needed.

      The answer is a claim decision (urn:intyga:claim-decision:1).

      The document is written by a program, in exclusive canonical form, and sealed by the
      registry's organisation. Values therefore have one spelling each.

      What XSD 1.0 cannot state, and a reader therefore checks:
      1. the catalogue holds one framework, and the unit of every assessment;
      2. assessments, evidence, candidates, owed, returned work, reviews and the sample's items are
         each in the order of what they name, each once;
      3. what is a candidate, owed or reviewed earlier is an assessment of the package;
      4. an assessment's judgements rest on its own evidence.
    </xs:documentation>
  </xs:annotation>

  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="../../seal/1.0/xmldsig.xsd"/>
  <xs:import namespace="urn:intyga:catalogue:1" schemaLocation="../../catalogue/1.0/catalogue.xsd"/>

  <xs:element name="ClaimPackage" type="ClaimPackage"/>

  <xs:complexType name="ClaimPackage">
    <xs:sequence>
      <xs:element name="Issuer" type="Issuer"/>
      <xs:element name="Centre" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The member whose claim it is; absent where it is the issuer's own.</xs:documentation>
        </xs:annotation>
        <xs:complexType>
          <xs:sequence>
            <xs:element name="Name" type="Text"/>
          </xs:sequence>
          <xs:attribute name="code" type="IssuerCode" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="Exported" type="Timestamp"/>
      <xs:element name="Ledger">
        <xs:annotation>
          <xs:documentation>
            What the registry is known by (the hash of its ledger's first entry), and number and hash of the newest
            transaction before the export: the registry cannot rewrite what came before without this showing.
          </xs:documentation>
        </xs:annotation>
        <xs:complexType>
          <xs:attribute name="registry" type="Digest" use="required"/>
          <xs:attribute name="number" type="Ordinal" use="required"/>
          <xs:attribute name="hash" type="Digest" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="Addressee" type="Addressee"/>
      <xs:element name="Submission" type="Submission"/>
      <xs:element ref="catalogue:Catalogue">
        <xs:annotation>
          <xs:documentation>The framework with its quality policy, and those of its units that the claim is about.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Draw" type="Draw"/>
      <xs:element name="Assessment" type="Assessment" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>All of the claim, so that the assurer can widen the sample to everything.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="EarlierStage" type="EarlierStage" minOccurs="0"/>
      <xs:element ref="ds:Signature" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The issuer's seal; absent only before the package is sealed.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="claim" type="ClaimID" use="required"/>
    <xs:attribute name="round" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Issuer">
    <xs:annotation>
      <xs:documentation>Whose registry it is, as in its certificates.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Name" type="Text"/>
      <xs:element name="Code" type="IssuerCode"/>
      <xs:element name="OrganisationNumber" minOccurs="0">
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{6}-[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="MunicipalityCode" minOccurs="0">
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Addressee">
    <xs:annotation>
      <xs:documentation>
        The external quality assurer. `key` is the SHA-256 of the public key that the registry will
        accept; `samplingRoot` is the root of sampling secrets that the assurer had committed
        to before the submission. Without it, everything is reviewed.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Name" type="Text"/>
      <xs:element name="Organisation" type="Text"/>
    </xs:sequence>
    <xs:attribute name="handle" type="Handle" use="required"/>
    <xs:attribute name="key" type="Digest" use="required"/>
    <xs:attribute name="organisation" type="IssuerCode" use="required">
      <xs:annotation>
        <xs:documentation>The code that the addressee's organisation has at the issuer's.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="samplingRoot" type="Digest"/>
  </xs:complexType>

  <xs:complexType name="Submission">
    <xs:annotation>
      <xs:documentation>The ledger transaction that submitted the claim for this round.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="transaction" type="Count" use="required"/>
    <xs:attribute name="hash" type="Digest" use="required"/>
    <xs:attribute name="ordinal" type="Ordinal" use="required">
      <xs:annotation>
        <xs:documentation>How many submissions of any claim came before it in the registry.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="by" type="Handle" use="required"/>
  </xs:complexType>

  <xs:complexType name="Draw">
    <xs:annotation>
      <xs:documentation>What the draw takes in besides the policy; docs/sampling.md.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Candidate" type="AssessmentReference" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>What may be drawn in this round.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Owed" type="AssessmentReference" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>What earlier samples of the stage asked for and the stage did not approve.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="ReturnedWork" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>An assessor whose work was returned lately, by the policy's measure.</xs:documentation>
        </xs:annotation>
        <xs:complexType>
          <xs:attribute name="assessor" type="Handle" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="EarlierReview" type="EarlierReview" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>What the external stage said of assessments in earlier rounds, and still holds.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="AssessmentReference">
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
  </xs:complexType>

  <xs:complexType name="EarlierReview">
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
    <xs:attribute name="round" type="Count" use="required"/>
    <xs:attribute name="reviewer" type="Handle" use="required"/>
    <xs:attribute name="verdict" type="ReviewVerdict" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="criteria" type="CriterionNumbers"/>
  </xs:complexType>

  <!-- Assessments -->

  <xs:complexType name="Assessment">
    <xs:annotation>
      <xs:documentation>One assessor's judgement of one participant in one unit.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Evidence" type="Evidence" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Judgement" type="Judgement" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="number" type="AssessmentID" use="required"/>
    <xs:attribute name="participant" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="P-([0-9]{4}|[1-9][0-9]{4,8})"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="unit" type="Code" use="required"/>
    <xs:attribute name="version" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[1-9][0-9]{0,3}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="assessor" type="Handle" use="required"/>
    <xs:attribute name="provisional" use="required">
      <xs:annotation>
        <xs:documentation>Whether the assessor's authorisation was provisional.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="true"/>
          <xs:enumeration value="false"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="round" type="Count" use="required">
      <xs:annotation>
        <xs:documentation>The round in which it came into the claim.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="date" type="Date" use="required">
      <xs:annotation>
        <xs:documentation>The day of judgement.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Evidence">
    <xs:sequence>
      <xs:element name="Note" type="Text" minOccurs="0">
        <xs:annotation>
          <xs:documentation>What was seen, and why it shows that the criteria are met. Absent where disposed of.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Place" type="Text" minOccurs="0"/>
      <xs:element name="File" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="sha256" type="Digest" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="number" type="Count" use="required"/>
    <xs:attribute name="method" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="observation"/>
          <xs:enumeration value="conversation"/>
          <xs:enumeration value="practicalTask"/>
          <xs:enumeration value="document"/>
          <xs:enumeration value="testimony"/>
          <xs:enumeration value="portfolio"/>
          <xs:enumeration value="written"/>
          <xs:enumeration value="selfRating"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="setting">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="workplace"/>
          <xs:enumeration value="training"/>
          <xs:enumeration value="simulation"/>
          <xs:enumeration value="other"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Judgement">
    <xs:attribute name="criterion" type="CriterionNumber" use="required"/>
    <xs:attribute name="grade" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[A-Za-z][A-Za-z0-9\-]{0,31}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="evidence" type="Counts">
      <xs:annotation>
        <xs:documentation>Numbers of the assessment's evidence. Absent: none.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <!-- The stage before -->

  <xs:complexType name="EarlierStage">
    <xs:annotation>
      <xs:documentation>What the internal stage drew, said and signed in this round.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Assurer" type="Text"/>
      <xs:element name="Organisation" type="Text"/>
      <xs:element name="Sample" type="Sample"/>
      <xs:element name="Review" type="Review" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="stage" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="internal"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="authorisation" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="Z-([0-9]{4}|[1-9][0-9]{4,8})"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="signedOff" type="Date" use="required"/>
  </xs:complexType>

  <!-- Samples and reviews -->

  <xs:complexType name="Sample">
    <xs:annotation>
      <xs:documentation>
        What was drawn, and why; docs/sampling.md. Nothing, where the stage has seen all of the claim in
        an earlier round.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Reveal" type="Reveal" minOccurs="0"/>
      <xs:element name="Item" type="SampleItem" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Reveal">
    <xs:annotation>
      <xs:documentation>
        The secret of one submission with the proof that it was committed to: the sibling at each
        of the twelve levels, from the leaf up. Absent where everything is reviewed.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Sibling" type="Digest" minOccurs="12" maxOccurs="12"/>
    </xs:sequence>
    <xs:attribute name="ordinal" type="Ordinal" use="required"/>
    <xs:attribute name="secret" type="Digest" use="required"/>
  </xs:complexType>

  <xs:complexType name="SampleItem">
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
    <xs:attribute name="reasons" use="required">
      <xs:annotation>
        <xs:documentation>At least one, in the order of the draw's steps.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="SampleReasons">
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:simpleType name="SampleReasons">
    <xs:list itemType="SampleReason"/>
  </xs:simpleType>

  <xs:simpleType name="SampleReason">
    <xs:restriction base="xs:string">
      <xs:enumeration value="policyInFull"/>
      <xs:enumeration value="noCommittedSecret"/>
      <xs:enumeration value="widened"/>
      <xs:enumeration value="provisionalAssessor"/>
      <xs:enumeration value="returnedWork"/>
      <xs:enumeration value="carriedOver"/>
      <xs:enumeration value="coversAssessor"/>
      <xs:enumeration value="coversUnit"/>
      <xs:enumeration value="coversMethod"/>
      <xs:enumeration value="share"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Review">
    <xs:annotation>
      <xs:documentation>A quality assurer's word on one assessment.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Feedback" type="Text" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="assessment" type="AssessmentID" use="required"/>
    <xs:attribute name="verdict" type="ReviewVerdict" use="required"/>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="displayed" type="DisplayedFlag" use="required">
      <xs:annotation>
        <xs:documentation>Whether the program had displayed the assessment to the assurer. A statement, and no proof of reading.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="criteria" type="CriterionNumbers">
      <xs:annotation>
        <xs:documentation>What the feedback is about. Absent: the assessment as a whole.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <!-- Simple types -->

  <xs:simpleType name="Code">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Counts">
    <xs:list itemType="Count"/>
  </xs:simpleType>

  <xs:simpleType name="Timestamp">
    <xs:annotation>
      <xs:documentation>A moment in UTC, in milliseconds: 2026-11-22T16:03:07.120Z.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:dateTime">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Text">
    <xs:annotation>
      <xs:documentation>
        What somebody wrote, with line breaks. Free text of another organisation: a program that
        shows it takes away what could mislead a reader.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
      <xs:maxLength value="20000"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="AssessmentID">
    <xs:restriction base="xs:string">
      <xs:pattern value="A-([0-9]{4}|[1-9][0-9]{4,8})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ClaimID">
    <xs:restriction base="xs:string">
      <xs:pattern value="C-([0-9]{4}|[1-9][0-9]{4,8})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Handle">
    <xs:annotation>
      <xs:documentation>The short name of a practitioner in the issuer's registry.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[a-z][a-z0-9.\-]{1,39}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Digest">
    <xs:annotation>
      <xs:documentation>SHA-256, in lower-case hexadecimal digits.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Ordinal">
    <xs:restriction base="xs:string">
      <xs:pattern value="0|[1-9][0-9]{0,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Count">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="IssuerCode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9]{2,8}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CriterionNumber">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CriterionNumbers">
    <xs:list itemType="CriterionNumber"/>
  </xs:simpleType>

  <xs:simpleType name="DisplayedFlag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ReviewVerdict">
    <xs:restriction base="xs:string">
      <xs:enumeration value="approved"/>
      <xs:enumeration value="returned"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "quality-report/1.0/quality-report.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:intyga:quality-report:1"
           xmlns:q="urn:intyga:quality-report:1"
           targetNamespace="urn:intyga:quality-report:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="../../xml/xml.xsd"/>

  <xs:annotation>
    <xs:documentation>
      Quality report: what the internal or the external quality assurers of a registry did in a
      period, generated from its ledger. Practitioners are named by handle, participants not at all.
      Decisions of meetings are free text, and whoever records them is told to name no participant.

      What XSD 1.0 cannot state: from is not after until; drawn is not more than population, returned
      not more than reviewed; medianDays and longestDays are there when claims is not 0.
    </xs:documentation>
  </xs:annotation>

  <xs:element name="QualityReport" type="QualityReport">
    <xs:key name="FrameworkOnce">
      <xs:selector xpath="q:Framework"/>
      <xs:field xpath="@code"/>
    </xs:key>
    <xs:key name="AssessorOnce">
      <xs:selector xpath="q:Assessor"/>
      <xs:field xpath="@handle"/>
    </xs:key>
    <xs:key name="MeetingOnce">
      <xs:selector xpath="q:Meeting"/>
      <xs:field xpath="@id"/>
    </xs:key>
    <xs:key name="RevocationReasonOnce">
      <xs:selector xpath="q:Revocations"/>
      <xs:field xpath="@reason"/>
    </xs:key>
  </xs:element>

  <xs:complexType name="QualityReport">
    <xs:sequence>
      <xs:element name="Issuer" type="Issuer"/>
      <xs:element name="MadeAt" type="Timestamp"/>
      <xs:element name="Ledger" type="Ledger"/>
      <xs:element name="Volumes" type="Volumes"/>
      <xs:element name="Framework" type="Framework" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Turnaround" type="Turnaround"/>
      <xs:element name="Assessor" type="Assessor" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Meeting" type="Meeting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Appeals" type="Appeals"/>
      <xs:element name="Revocations" type="Revocations" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Action" type="Action" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="stage" type="Stage" use="required"/>
    <xs:attribute name="from" type="Date" use="required"/>
    <xs:attribute name="until" type="Date" use="required">
      <xs:annotation>
        <xs:documentation>The last day that counts.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Ledger">
    <xs:annotation>
      <xs:documentation>
        Number and hash of the newest ledger transaction that the report rests on.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="number" type="Count" use="required"/>
    <xs:attribute name="hash" type="Digest" use="required"/>
  </xs:complexType>

  <xs:complexType name="Volumes">
    <xs:annotation>
      <xs:documentation>
        What was done in the period. Registrations count a participant once for each framework;
        submissions count each round of a claim; signedOff and returned are claims, by the stage
        of the report.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="registrations" type="Count" use="required"/>
    <xs:attribute name="assessments" type="Count" use="required"/>
    <xs:attribute name="submissions" type="Count" use="required"/>
    <xs:attribute name="signedOff" type="Count" use="required"/>
    <xs:attribute name="returned" type="Count" use="required"/>
    <xs:attribute name="fullCertificates" type="Count" use="required"/>
    <xs:attribute name="partialCertificates" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Framework">
    <xs:annotation>
      <xs:documentation>
        Sampling and reviews of the claims that the stage signed off or sent back in the period:
        assessments there were to draw from, drawn, reviewed, and returned.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Title" type="Text" maxOccurs="2"/>
      <xs:element name="Policy" type="Policy"/>
      <xs:element name="Sampled" type="Sampled" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Returned" type="Returned" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="code" type="Code" use="required"/>
    <xs:attribute name="claims" type="Count" use="required"/>
    <xs:attribute name="population" type="Count" use="required"/>
    <xs:attribute name="drawn" type="Count" use="required"/>
    <xs:attribute name="widened" type="Count" use="required">
      <xs:annotation>
        <xs:documentation>Samples that were widened to everything after a return.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="reviewed" type="Count" use="required"/>
    <xs:attribute name="returned" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Policy">
    <xs:annotation>
      <xs:documentation>
        The least share that is sampled, and where the figure comes from.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Origin" type="Text" maxOccurs="2"/>
    </xs:sequence>
    <xs:attribute name="shareInThousandths" type="Thousandths" use="required"/>
  </xs:complexType>

  <xs:complexType name="Sampled">
    <xs:annotation>
      <xs:documentation>
        How many sampled assessments a reason applies to; several may apply to one.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="reason" type="SampleReason" use="required"/>
    <xs:attribute name="count" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Returned">
    <xs:annotation>
      <xs:documentation>
        What returns were about: a criterion, or the assessment of a unit as a whole.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="unit" type="UnitReference" use="required"/>
    <xs:attribute name="criterion" type="Criterion"/>
    <xs:attribute name="count" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Turnaround">
    <xs:annotation>
      <xs:documentation>
        Days from when a claim came to the stage until it was signed off or sent back.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="claims" type="Count" use="required"/>
    <xs:attribute name="medianDays" type="HalfDays"/>
    <xs:attribute name="longestDays" type="Count"/>
  </xs:complexType>

  <xs:complexType name="Assessor">
    <xs:annotation>
      <xs:documentation>
        Assessments recorded in the period, and what the stage said of the assessor's work in
        it.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="handle" type="Handle" use="required"/>
    <xs:attribute name="provisional" type="Truth" use="required"/>
    <xs:attribute name="assessments" type="Count" use="required"/>
    <xs:attribute name="reviewed" type="Count" use="required"/>
    <xs:attribute name="returned" type="Count" use="required"/>
    <xs:attribute name="lastMeeting" type="Date"/>
  </xs:complexType>

  <xs:complexType name="Meeting">
    <xs:annotation>
      <xs:documentation>A standardisation or consensus meeting.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Attended" type="Handle" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Decision" type="FreeText" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="id" type="MeetingID" use="required"/>
    <xs:attribute name="kind" type="MeetingKind" use="required"/>
    <xs:attribute name="on" type="Date" use="required"/>
    <xs:attribute name="framework" type="Code"/>
  </xs:complexType>

  <xs:complexType name="Appeals">
    <xs:annotation>
      <xs:documentation>Lodged and decided in the period; open at its end.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="lodged" type="Count" use="required"/>
    <xs:attribute name="dismissed" type="Count" use="required"/>
    <xs:attribute name="upheld" type="Count" use="required"/>
    <xs:attribute name="open" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Revocations">
    <xs:annotation>
      <xs:documentation>Certificates revoked in the period.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="reason" type="RevocationReason" use="required"/>
    <xs:attribute name="count" type="Count" use="required"/>
  </xs:complexType>

  <xs:complexType name="Action">
    <xs:annotation>
      <xs:documentation>
        Something that was done about quality, to the thing with that id.
      </xs:documentation>
    </xs:annotation>
    <xs:attribute name="kind" type="ActionKind" use="required"/>
    <xs:attribute name="on" type="Date" use="required"/>
    <xs:attribute name="subject" type="Label" use="required"/>
  </xs:complexType>

  <xs:complexType name="Text">
    <xs:simpleContent>
      <xs:extension base="FreeText">
        <xs:attribute ref="xml:lang" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Issuer">
    <xs:annotation>
      <xs:documentation>The issuer, as in its certificates.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Name" type="Label"/>
      <xs:element name="Code">
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[A-Z0-9]{2,8}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="OrganisationNumber" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Swedish organisation number, NNNNNN-NNNN.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{6}-[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="MunicipalityCode" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Four digits, of Statistics Sweden.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <!-- Simple types -->

  <xs:simpleType name="Stage">
    <xs:annotation>
      <xs:documentation>A stage of the quality chain.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="internal"/>
      <xs:enumeration value="external"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Count">
    <xs:annotation>
      <xs:documentation>A number of things, without leading zeros.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="0|[1-9][0-9]{0,14}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="HalfDays">
    <xs:annotation>
      <xs:documentation>Days, in halves.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="(0|[1-9][0-9]{0,8})(\.5)?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Thousandths">
    <xs:annotation>
      <xs:documentation>1 to 1000.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}|1000"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Truth">
    <xs:annotation>
      <xs:documentation>true or false.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Digest">
    <xs:annotation>
      <xs:documentation>SHA-256, in lower-case hexadecimal.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Code">
    <xs:annotation>
      <xs:documentation>A framework's code.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="UnitReference">
    <xs:annotation>
      <xs:documentation>A unit's code and version.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9\-]{0,31}@[1-9][0-9]{0,14}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Criterion">
    <xs:annotation>
      <xs:documentation>The number of an outcome and of a criterion within it.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Handle">
    <xs:annotation>
      <xs:documentation>The short name under which a practitioner acts.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[a-z][a-z0-9.\-]{1,39}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MeetingID">
    <xs:annotation>
      <xs:documentation>A meeting's id.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="M-[0-9]{4,9}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MeetingKind">
    <xs:annotation>
      <xs:documentation>What kind of meeting.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="standardisation"/>
      <xs:enumeration value="consensus"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="SampleReason">
    <xs:annotation>
      <xs:documentation>
        Why an assessment is in a sample; as docs/sampling.md has it.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="policyInFull"/>
      <xs:enumeration value="noCommittedSecret"/>
      <xs:enumeration value="widened"/>
      <xs:enumeration value="provisionalAssessor"/>
      <xs:enumeration value="returnedWork"/>
      <xs:enumeration value="carriedOver"/>
      <xs:enumeration value="coversAssessor"/>
      <xs:enumeration value="coversUnit"/>
      <xs:enumeration value="coversMethod"/>
      <xs:enumeration value="share"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="RevocationReason">
    <xs:annotation>
      <xs:documentation>Why a certificate was revoked.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="error"/>
      <xs:enumeration value="malpractice"/>
      <xs:enumeration value="holderRequest"/>
      <xs:enumeration value="superseded"/>
      <xs:enumeration value="qualityAssuranceFailure"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ActionKind">
    <xs:annotation>
      <xs:documentation>What was done.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="claimReturned"/>
      <xs:enumeration value="authorisationGranted"/>
      <xs:enumeration value="authorisationWithdrawn"/>
      <xs:enumeration value="reReviewOpened"/>
      <xs:enumeration value="reReviewClosed"/>
      <xs:enumeration value="certificateRevoked"/>
      <xs:enumeration value="unitsAdopted"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="FreeText">
    <xs:annotation>
      <xs:documentation>Text, one line or several.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
      <xs:maxLength value="10000"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Label">
    <xs:annotation>
      <xs:documentation>
        One line: not only punctuation, no white space around it, no invisible characters. As in the
        certificate's schema.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="200"/>
      <xs:pattern value="([\p{P}\p{S}][\p{P}\p{S}\p{Zs}]*)?[^\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]([^\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]*[^\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;])?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Timestamp">
    <xs:annotation>
      <xs:documentation>
        A moment in UTC, in milliseconds: 2026-11-22T16:03:07.120Z.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:dateTime">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "seal/1.0/xades.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The properties of a seal: one profile of XAdES (ETSI EN 319 132-1), level B-B, and nothing beside it.
  See xmldsig.xsd and docs/seal.md.
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
           xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"
           targetNamespace="http://uri.etsi.org/01903/v1.3.2#"
           elementFormDefault="qualified"
           version="1.0">

  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="xmldsig.xsd"/>

  <xs:element name="QualifyingProperties">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="SignedProperties" type="xades:SignedPropertiesType"/>
      </xs:sequence>
      <xs:attribute name="Target" type="xs:string" use="required" fixed="#seal"/>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="SignedPropertiesType">
    <xs:sequence>
      <xs:element name="SignedSignatureProperties">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="SigningTime" type="xades:SigningTimeType"/>
            <xs:element name="SigningCertificateV2" type="xades:SigningCertificateType"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="SignedDataObjectProperties">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="DataObjectFormat">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="MimeType" type="xs:string" fixed="application/xml"/>
                </xs:sequence>
                <xs:attribute name="ObjectReference" type="xs:string" use="required" fixed="#sealed-document"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="Id" type="xs:string" use="required" fixed="seal-properties"/>
  </xs:complexType>

  <!-- Whole seconds, UTC. -->
  <xs:simpleType name="SigningTimeType">
    <xs:restriction base="xs:dateTime">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- One for each certificate in KeyInfo, in the same order. -->
  <xs:complexType name="SigningCertificateType">
    <xs:sequence>
      <xs:element name="Cert" maxOccurs="4">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="CertDigest">
              <xs:complexType>
                <xs:sequence>
                  <xs:element ref="ds:DigestMethod"/>
                  <xs:element ref="ds:DigestValue"/>
                </xs:sequence>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
</xs:schema>

"""###,
        "seal/1.0/xmldsig.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The seal of intyga's documents: one profile of XML Signature, and nothing beside it.

  This is not the schema of XML Signature. It accepts only what docs/seal.md prescribes: fixed algorithms, fixed
  counts, fixed identifiers, lengths. Every document it accepts is valid by the W3C's schema too.
  What a schema cannot say is checked by the verifier (for instance that the seal is the root's last element).
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
           xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"
           targetNamespace="http://www.w3.org/2000/09/xmldsig#"
           elementFormDefault="qualified"
           version="1.0">

  <xs:import namespace="http://uri.etsi.org/01903/v1.3.2#" schemaLocation="xades.xsd"/>

  <xs:element name="Signature">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="SignedInfo" type="ds:SignedInfoType"/>
        <xs:element name="SignatureValue" type="ds:SignatureValueType"/>
        <xs:element name="KeyInfo" type="ds:KeyInfoType"/>
        <xs:element name="Object" type="ds:ObjectType"/>
      </xs:sequence>
      <xs:attribute name="Id" type="xs:string" use="required" fixed="seal"/>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="SignedInfoType">
    <xs:sequence>
      <xs:element name="CanonicalizationMethod">
        <xs:complexType>
          <xs:attribute name="Algorithm" type="xs:string" use="required"
                        fixed="http://www.w3.org/2001/10/xml-exc-c14n#"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="SignatureMethod">
        <xs:complexType>
          <xs:attribute name="Algorithm" type="xs:string" use="required"
                        fixed="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>
        </xs:complexType>
      </xs:element>
      <!-- One type for both references, because a schema tells elements of one name apart by nothing but their type.
           Order, Id, Type and URI together have only two possible readings, and the verifier requires the one. -->
      <xs:element name="Reference" type="ds:ReferenceType" minOccurs="2" maxOccurs="2"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="ReferenceType">
    <xs:sequence>
      <xs:element name="Transforms">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="Transform" minOccurs="1" maxOccurs="2">
              <xs:complexType>
                <xs:attribute name="Algorithm" use="required">
                  <xs:simpleType>
                    <xs:restriction base="xs:string">
                      <xs:enumeration value="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
                      <xs:enumeration value="http://www.w3.org/2001/10/xml-exc-c14n#"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element ref="ds:DigestMethod"/>
      <xs:element ref="ds:DigestValue"/>
    </xs:sequence>
    <xs:attribute name="Id" type="xs:string" fixed="sealed-document"/>
    <xs:attribute name="Type" type="xs:string" fixed="http://uri.etsi.org/01903#SignedProperties"/>
    <xs:attribute name="URI" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value=""/>
          <xs:enumeration value="#seal-properties"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:element name="DigestMethod">
    <xs:complexType>
      <xs:attribute name="Algorithm" type="xs:string" use="required"
                    fixed="http://www.w3.org/2001/04/xmlenc#sha256"/>
    </xs:complexType>
  </xs:element>

  <!-- SHA-256. That base64 has its one canonical spelling is for a reader to check: it compares the seal byte by byte. -->
  <xs:element name="DigestValue">
    <xs:simpleType>
      <xs:restriction base="xs:base64Binary">
        <xs:length value="32"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:element>

  <!-- r and s, 32 bytes each. -->
  <xs:simpleType name="SignatureValueType">
    <xs:restriction base="xs:base64Binary">
      <xs:length value="64"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="KeyInfoType">
    <xs:sequence>
      <xs:element name="X509Data">
        <xs:complexType>
          <xs:sequence>
            <!-- The sealing certificate, then each issuer in turn. -->
            <xs:element name="X509Certificate" type="ds:X509CertificateType" maxOccurs="4"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:simpleType name="X509CertificateType">
    <xs:restriction base="xs:base64Binary">
      <xs:minLength value="1"/>
      <xs:maxLength value="6144"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="ObjectType">
    <xs:sequence>
      <xs:element ref="xades:QualifyingProperties"/>
    </xs:sequence>
  </xs:complexType>
</xs:schema>

"""###,
        "status-list/1.0/status-list.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
           xmlns="urn:intyga:status-list:1"
           xmlns:s="urn:intyga:status-list:1"
           targetNamespace="urn:intyga:status-list:1"
           elementFormDefault="qualified"
           attributeFormDefault="unqualified"
           version="1.0"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      Status list: the certificates of one issuer that no longer stand. Serial numbers are not
      published: an entry holds the SHA-256 of the text "intyga certificate serial", a line feed
      and the serial number, so that only someone who has the certificate finds it in the list.

      A certificate that is not in the list stands, as far as the list knows: up to NextUpdate. After
      that the list says nothing. A verifier refuses a list with a lower SequenceNumber than one it
      has accepted from the same issuer.

      The document is written by a program, in exclusive canonical form, and sealed. Values
      therefore have one spelling each.

      What XSD 1.0 cannot state, and a reader therefore checks:
      1. NextUpdate is after ThisUpdate;
      2. no entry is dated more than a day after ThisUpdate's day in UTC (local days run ahead of it).
    </xs:documentation>
  </xs:annotation>

  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="../../seal/1.0/xmldsig.xsd"/>

  <xs:element name="StatusList" type="StatusList">
    <xs:key name="SerialOnce">
      <xs:selector xpath="s:Entry"/>
      <xs:field xpath="@serialHash"/>
    </xs:key>
  </xs:element>

  <xs:complexType name="StatusList">
    <xs:sequence>
      <xs:element name="Issuer" type="Issuer"/>
      <xs:element name="SequenceNumber">
        <xs:annotation>
          <xs:documentation>1 for the issuer's first list, raised by one with each list.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[1-9][0-9]{0,14}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="ThisUpdate" type="Timestamp"/>
      <xs:element name="NextUpdate" type="Timestamp">
        <xs:annotation>
          <xs:documentation>When the next list is due at the latest.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="Entry" type="Entry" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element ref="ds:Signature" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The issuer's seal; absent only before the list is sealed.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Issuer">
    <xs:annotation>
      <xs:documentation>The issuer, as in its certificates.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="Name" type="Label"/>
      <xs:element name="Code">
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[A-Z0-9]{2,8}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="OrganisationNumber" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Swedish organisation number, NNNNNN-NNNN.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{6}-[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:element name="MunicipalityCode" minOccurs="0">
        <xs:annotation>
          <xs:documentation>Four digits, of Statistics Sweden.</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:pattern value="[0-9]{4}"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Entry">
    <xs:annotation>
      <xs:documentation>A certificate that no longer stands, since when and why.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="serialHash" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9a-f]{64}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="date" type="Date" use="required"/>
    <xs:attribute name="reason" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="error"/>
          <xs:enumeration value="malpractice"/>
          <xs:enumeration value="holderRequest"/>
          <xs:enumeration value="superseded"/>
          <xs:enumeration value="qualityAssuranceFailure"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <!-- Simple types -->

  <xs:simpleType name="Label">
    <xs:annotation>
      <xs:documentation>
        One line: not only punctuation, no white space around it, no invisible characters. As in the
        certificate's schema.
      </xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="200"/>
      <xs:pattern value="([\p{P}\p{S}][\p{P}\p{S}\p{Zs}]*)?[^\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]([^\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;]*[^\p{Z}\p{Cc}\p{Cf}&#xAD;&#x61C;&#x180E;&#x200B;-&#x200F;&#x2028;-&#x202E;&#x2060;-&#x206F;&#xFEFF;&#xFFF9;-&#xFFFB;&#xE000;-&#xF8FF;&#xE0000;-&#x10FFFD;])?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Timestamp">
    <xs:annotation>
      <xs:documentation>A moment in UTC, in milliseconds: 2026-11-22T16:03:07.120Z.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:dateTime">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Date">
    <xs:annotation>
      <xs:documentation>A day without a time zone, YYYY-MM-DD.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""###,
        "xml/xml.xsd": ###"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:xml="http://www.w3.org/XML/1998/namespace"
           targetNamespace="http://www.w3.org/XML/1998/namespace"
           xml:lang="en">
  <xs:annotation>
    <xs:documentation>
      The one attribute of the xml namespace that intyga's documents use: xml:lang, with the two
      languages they are written in. It is declared in a file of its own because XSD lets a schema
      declare names of its own target namespace only, and a shipped schema must resolve every
      import without a network. Narrowing xs:language here is the only way to narrow it at all:
      a reference to a foreign attribute cannot restrict its type.
    </xs:documentation>
  </xs:annotation>
  <xs:attribute name="lang">
    <xs:simpleType>
      <xs:restriction base="xs:language">
        <xs:enumeration value="sv"/>
        <xs:enumeration value="en"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>

"""###,
    ]
}
