#!/usr/bin/env bash
# A claim goes to an external quality assurer who has no access to the registry, and the decision comes back: two registries
# in two files with two folders of keys, and nothing between them but documents. Everything lands in build/exchange.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

swift build --product intyga
program=$(swift build --product intyga --show-bin-path)/intyga

folder=build/exchange
rm -rf "$folder"
mkdir -p "$folder"/centre "$folder"/office "$folder"/post
export LC_ALL=C.UTF-8 XDG_STATE_HOME=$folder/state
unset INTYGA_AS INTYGA_PASSPHRASE INTYGA_REGISTRY INTYGA_KEYS

# at PLACE STATUS ARGUMENT…: runs intyga on the machine of that place, and insists on that exit status.
at() {
    local place=$1 wanted=$2 status=0
    shift 2
    printf '%s%s$%s intyga %s\n' "$bold" "$place" "$plain" "$*"
    "$program" --registry "$folder/$place/registry.sqlite" --keys "$folder/$place/keys" "$@" || status=$?
    [ "$status" -eq "$wanted" ] || fail "exit status $status, and should have been $wanted: intyga $*"
    printf '\n'
}
centre() { at centre 0 "$@"; }
office() { at office 0 "$@"; }

heading "1. Erik opens a registry of his own, on his own machine"
office init --name "Valideringsbolaget Exempel" --code VBE --administrator holm --administrator-name "Erik Holm"

heading "2. The centre knows Erik by the registration that he signed, and gives him its certificate"
centre init --name "Arbetsmarknadsenheten Exempelby" --code EXB --organisation-number 212000-0001 \
    --administrator maria --administrator-name "Maria Lind"
centre --as maria key create --seal
cp "$folder/centre/keys/EXB.seal.pem" "$folder/post/centre.pem"
centre --as maria catalogue import fixtures/catalogue/ocn-cleaning.xml
centre --as maria catalogue approve OCN-CLEAN --panel "Branschpanel städ" --on 2025-02-03 --decision "Protokoll 4"
for who in anna:assessor ingrid:internalQualityAssurer; do
    centre --as maria practitioner add "${who%:*}" --name "${who%:*} Exempel"
    centre --as maria practitioner authorise "${who%:*}" --role "${who#*:}" --from 2025-03-01 --basis "Utbildning 2025"
    centre key create "${who%:*}"
    centre --as maria key register "${who%:*}"
done
centre --as maria organisation add VBE --name "Valideringsbolaget Exempel" --relation outside
centre --as maria practitioner add erik --name "Erik Holm" --organisation VBE
centre --as maria practitioner authorise erik --role externalQualityAssurer --basis "Förordnande 2025-03-01"
# The centre tells Erik what its registry is known by; he signs his registration for it, and reads his six words out over the telephone.
field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }
id=$(centre --format json status | field registryId)
office key show holm --registry-id "$id" --called erik -o "$folder/post/erik.public"
words=$(office --format json key show holm --registry-id "$id" --called erik | field words)
centre --as maria key register erik --public-key "$folder/post/erik.public" --words "$words"

heading "3. A claim is put forward, signed off internally, and leaves as a package"
centre --as anna participant add --given-name Maja --family-name Ek --register OCN-CLEAN
centre --as anna participant add --given-name Otto --family-name Sand --register OCN-CLEAN
centre --as anna assessment import fixtures/quickstart/maja-ek.xml fixtures/quickstart/otto-sand.xml
centre --as anna claim submit --framework OCN-CLEAN
at centre 1 --as maria claim export C-0001 -o "$folder/post/C-0001.xml"
centre --as ingrid review C-0001
centre --as ingrid review C-0001 --approve
centre --as ingrid claim sign-off C-0001
centre --as maria claim export C-0001 -o "$folder/post/C-0001.xml"
if grep -qE 'Maja|Otto' "$folder/post/C-0001.xml"; then fail "the package names a participant"; fi

heading "4. Erik reviews what his own secret draws, and signs his decision"
office package receive "$folder/post/C-0001.xml" --trust "$folder/post/centre.pem"
package=$("$program" --registry "$folder/office/registry.sqlite" --format csv package list | sed -n '2s/,.*//p')
office package show "$package"
at office 1 package decide "$package" --sign-off -o "$folder/post/decision.xml"
office package review "$package"
office package review "$package" --approve
office package decide "$package" --sign-off -o "$folder/post/decision.xml"

heading "5. The centre refuses a decision with one word changed, takes the real one, and takes it once"
sed 's|<SignedOff></SignedOff>|<Returned>Nej</Returned>|' "$folder/post/decision.xml" >"$folder/post/forged.xml"
at centre 1 --as maria claim import "$folder/post/forged.xml"
sed 's/<Claim issuer="EXB"/<Claim issuer="ABC"/' "$folder/post/decision.xml" >"$folder/post/elsewhere.xml"
at centre 1 --as maria claim import "$folder/post/elsewhere.xml"
centre --as maria claim import "$folder/post/decision.xml"
at centre 1 --as maria claim import "$folder/post/decision.xml"
centre --as maria certificate issue C-0001 -o "$folder/certificates"
centre audit verify
office audit verify
