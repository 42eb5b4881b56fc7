//! Code pages of Windows: what programs there encode text in that is not Unicode.

use zeroize::Zeroizing;

/// An encoding with one octet for a character: the characters of the octets from 128 on, and `\0` where there is none.
/// The octets before are ASCII.
pub(crate) struct CodePage(&'static str);

/// Windows-1252, for western Europe.
pub(crate) const WINDOWS_1252: CodePage = CodePage(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸\
     ¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
);

/// The code pages of programs in Europe, and the one of consoles in the west of it. Most agree on most characters.
pub(crate) const OF_EUROPE: [CodePage; 7] = [
    WINDOWS_1252,
    // 1250: Central Europe.
    CodePage(
        "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸\
         ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    ),
    // 1251: Cyrillic.
    CodePage(
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМ\
         НОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
    ),
    // 1253: Greek.
    CodePage(
        "€\u{81}‚ƒ„…†‡\u{88}‰\u{8a}‹\u{8c}\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—\u{98}™\u{9a}›\u{9c}\u{9d}\
         \u{9e}\u{9f}\u{a0}΅Ά£¤¥¦§¨©\0«¬\u{ad}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\0ΣΤΥΦΧΨΩΪΫάέήίΰαβγ\
         δεζηθικλμνξοπρςστυφχψωϊϋόύώ\0",
    ),
    // 1254: Turkish.
    CodePage(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}\u{9e}Ÿ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®\
         ¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
    ),
    // 1257: The Baltic languages.
    CodePage(
        "€\u{81}‚\u{83}„…†‡\u{88}‰\u{8a}‹\u{8c}¨ˇ¸\u{90}‘’“”•–—\u{98}™\u{9a}›\u{9c}¯˛\u{9f}\u{a0}\0¢£\
         ¤\0¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųł\
         śūüżž˙",
    ),
    // 850: consoles.
    CodePage(
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█\
         ▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
];

impl CodePage {
    /// The octets of the text; `None` where this page lacks one of the characters.
    pub(crate) fn encode(&self, text: &str) -> Option<Zeroizing<Vec<u8>>> {
        let mut octets = Zeroizing::new(Vec::with_capacity(text.len()));
        for c in text.chars() {
            let ascii = u8::try_from(c).ok().filter(u8::is_ascii);
            let place = || self.0.chars().zip(0x80..=u8::MAX).find(|&(other, _)| other == c);
            octets.push(ascii.or_else(|| Some(place()?.1))?);
        }
        Some(octets)
    }

    /// The text of the octets.
    pub(crate) fn decode(&self, octets: &[u8]) -> Zeroizing<String> {
        // At most three octets of UTF-8 for a character.
        let mut text = Zeroizing::new(String::with_capacity(3 * octets.len()));
        text.extend(octets.iter().filter_map(|&octet| match octet.checked_sub(0x80) {
            Some(place) => self.0.chars().nth(place.into()),
            None => Some(octet.into()),
        }));
        text
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::{WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1257};

    use super::*;

    #[test]
    fn code_pages_are_those_of_browsers() {
        let theirs = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1251, WINDOWS_1253, WINDOWS_1254, WINDOWS_1257];
        for (ours, theirs) in OF_EUROPE.iter().zip(theirs) {
            for octets in (u8::MIN..=u8::MAX).map(|octet| [octet]) {
                let text = theirs.decode_without_bom_handling_and_without_replacement(&octets);
                let at = format!("{octets:?} in {}", theirs.name());
                assert_eq!(ours.decode(&octets).as_str(), text.as_deref().unwrap_or("\0"), "{at}");
                if let Some(text) = text {
                    assert_eq!(ours.encode(&text).as_deref(), Some(&octets.to_vec()), "{at}");
                }
            }
            assert_eq!(ours.encode("\u{1f600}"), None);
        }
    }
}
