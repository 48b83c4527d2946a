#!/usr/bin/env bash
# From a fresh clone to a certificate that proves itself: installs what is missing, builds, and plays the whole chain
# with the real command line, one actor after the other. Everything lands in build/quickstart; run it as often as you like.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

folder=build/quickstart

heading "What is needed"
require_toolchain

heading "Building (some minutes the first time)"
swift build --product intyga
program=$(swift build --product intyga --show-bin-path)/intyga

rm -rf "$folder"
mkdir -p "$folder"

# shown ARGUMENT…: as a person would type it.
shown() {
    local line="" word
    for word in "$@"; do
        case $word in
        *[!A-Za-z0-9_./:@=,+-]*) line+=" \"$word\"" ;;
        *) line+=" $word" ;;
        esac
    done
    printf '%s$%s%s\n' "$bold" "$line" "$plain"
}

# expect STATUS intyga ARGUMENT…: runs it and insists on that exit status.
expect() {
    local wanted=$1 status=0
    shift 2
    shown intyga "$@"
    "$program" "$@" || status=$?
    [ "$status" -eq "$wanted" ] || fail "exit status $status, and should have been $wanted: intyga $*"
    if [ "$status" -ne 0 ]; then printf '(exit status %s)\n' "$status"; fi
    printf '\n'
}

intyga() { expect 0 intyga "$@"; }

heading "The chain"
note "Everybody is invented, and for this demonstration all keys lie in one folder."
printf '\n'
# Nothing of this run is to meet what the same person does with intyga otherwise.
export INTYGA_REGISTRY=$folder/registry.sqlite INTYGA_KEYS=$folder/keys XDG_STATE_HOME=$folder/state
export LC_ALL=C.UTF-8
unset INTYGA_AS INTYGA_PASSPHRASE
shown export INTYGA_REGISTRY=$INTYGA_REGISTRY INTYGA_KEYS=$INTYGA_KEYS

heading "1. Maria, the administrator, opens a registry and records what the panel adopted"
intyga init --name "Arbetsmarknadsenheten Exempelby" --code EXB --organisation-number 212000-0001 \
    --administrator maria --administrator-name "Maria Lind"
intyga --as maria catalogue import fixtures/catalogue/ocn-cleaning.xml
intyga --as maria catalogue approve OCN-CLEAN --panel "Branschpanel städ" --on 2025-02-03 --decision "Protokoll 4"

heading "2. Anna assesses, Ingrid assures internally, Erik externally: each makes a key of their own"
intyga --as maria practitioner add anna --name "Anna Berg"
intyga --as maria practitioner authorise anna --role assessor --framework OCN-CLEAN --from 2025-03-01 \
    --basis "Bedömarutbildning 2025-02-20"
intyga key create anna
intyga --as maria key register anna
intyga --as maria practitioner add ingrid --name "Ingrid Falk"
intyga --as maria practitioner authorise ingrid --role internalQualityAssurer --basis "Utbildning 2025-02-27"
intyga key create ingrid
intyga --as maria key register ingrid
intyga --as maria organisation add VBE --name "Valideringsbolaget Exempel" --relation outside
intyga --as maria practitioner add erik --name "Erik Holm" --organisation VBE
intyga --as maria practitioner authorise erik --role externalQualityAssurer --basis "Förordnande 2025-03-01"
intyga key create erik
intyga --as maria key register erik

heading "3. Anna registers Maja and Otto, assesses them with two forms that are filled in, and puts them forward"
intyga --as anna participant add --given-name Maja --family-name Ek --sex female --municipality 0885
intyga --as anna participant register P-0001 --framework OCN-CLEAN
intyga --as anna participant add --given-name Otto --family-name Sand --sex male --municipality 0885 --register OCN-CLEAN
intyga --as anna assessment import fixtures/quickstart/maja-ek.xml fixtures/quickstart/otto-sand.xml
intyga --as anna claim submit --framework OCN-CLEAN

heading "4. What the rules refuse: Anna signs off her own claim"
expect 1 intyga --as anna claim sign-off C-0001

heading "5. Ingrid reviews the sample that was drawn for her, and signs off"
intyga --as ingrid review C-0001
intyga --as ingrid review C-0001 --approve
intyga --as ingrid claim sign-off C-0001

heading "6. Erik, of another organisation, does the same after her"
intyga --as erik review C-0001
intyga --as erik review C-0001 --approve
intyga --as erik claim sign-off C-0001
intyga claim show C-0001

heading "7. Maria makes the organisation's seal and issues the certificates: Maja's full, Otto's partial"
intyga --as maria key create --seal
intyga --as maria certificate issue C-0001 -o "$folder/certificates"
certificate=$(grep -l Maja "$folder"/certificates/*.xml) || fail "Maja has no certificate"
ottos=$(grep -l Otto "$folder"/certificates/*.xml) || fail "Otto has no certificate"
trust=$folder/keys/EXB.seal.pem
intyga --as maria certificate status-list -o "$folder/status-list.xml"

heading "8. An employer checks it: no registry, no network"
intyga certificate verify "$certificate" --trust "$trust" --status-list "$folder/status-list.xml"

heading "9. The same certificate, checked by xmlsec1, which shares no code with intyga"
if ! command -v xmlsec1 >/dev/null; then
    install_packages xmlsec1 || note "xmlsec1 is not there and could not be installed (package xmlsec1): left out."
fi
if command -v xmlsec1 >/dev/null; then
    properties=http://uri.etsi.org/01903/v1.3.2#:SignedProperties
    shown xmlsec1 --verify --trusted-pem "$trust" --id-attr:Id "$properties" "$certificate"
    xmlsec1 --verify --trusted-pem "$trust" --id-attr:Id "$properties" "$certificate" 2>&1 ||
        fail "xmlsec1 does not find it valid"
fi

heading "10. Somebody changes the name on it"
forged=$folder/forged.xml
printf '%s$ sed s/Maja/Mona/ %s > %s%s\n' "$bold" "$certificate" "$forged" "$plain"
sed 's/Maja/Mona/' "$certificate" >"$forged"
cmp -s "$certificate" "$forged" && fail "nothing was changed"
printf '\n'
expect 1 intyga certificate verify "$forged" --trust "$trust" --status-list "$folder/status-list.xml"

heading "11. Maria revokes Otto's, and publishes the list that says so"
intyga --as maria certificate revoke "$(basename "$ottos" .xml)" --reason error --comment "Fel modul"
shown rm "$folder/status-list.xml"
rm "$folder/status-list.xml"
printf '\n'
intyga --as maria certificate status-list -o "$folder/status-list.xml"
expect 1 intyga certificate verify "$ottos" --trust "$trust" --status-list "$folder/status-list.xml"

heading "12. Nobody has changed anything behind anybody's back"
intyga audit verify

heading "Maja's certificate"
intyga certificate verify "$certificate" --trust "$trust" --status-list "$folder/status-list.xml"
intyga certificate show "$(basename "$certificate" .xml)"

heading "Done"
note "Everything is in $folder: registry.sqlite, certificates/, status-list.xml, keys/."
note "The certificate: $certificate"
