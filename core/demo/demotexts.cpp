// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demotexts.h"

#include "core/domain/codename.h"

#include <array>
#include <cstring>

namespace Rinnalla::Demo {

namespace {

/// %1 is a made-up name: of a place, a helper, a thing agreed on.
using Sentences = std::array<const char16_t*, 8>;

constexpr Sentences Finnish{u"Soitti itse ja kysyi, mitä turvakotiin hakeutuminen tarkoittaa. ",
                            u"Juteltiin rauhassa kahvilla, paikkana %1. ",
                            u"Haluaa miettiä rikosilmoitusta vielä viikon, ei kiirehditä. ",
                            u"Kertoi nukkuneensa huonosti, sovittiin lääkäriaika. ",
                            u"Tulkki oli mukana koko ajan, kaikki ymmärrettiin. ",
                            u"Annettiin esite oikeuksista, lukee sen kotona %1. ",
                            u"Pyysi, ettei kotiin soiteta eikä lähetetä mitään. ",
                            u"Seuraavaksi katsotaan yhdessä hakemus, mukaan tulee %1. "};
constexpr Sentences Swedish{
    u"Ringde själv och ville veta mer om skyddshem. ", u"Vi träffades på %1 och talade i lugn och ro. ",
    u"Vill tänka på anmälan en vecka till. ",          u"Behöver tolk nästa gång, helst en kvinna. ",
    u"Fick broschyren om sina rättigheter. ",          u"Kom överens om att höras på torsdag, lösenordet är %1. ",
    u"Mår bättre, sover längre än förra veckan. ",     u"Ingen post hem, det är viktigt. "};
constexpr Sentences English{u"Called to ask what happens to the children if she leaves. ",
                            u"Met near %1, talked for a while outside. ",
                            u"Does not want the police now, and that is fine. ",
                            u"Asked about unpaid wages and the work permit. ",
                            u"We read the sheet together, questions next time. ",
                            u"Text only, mornings are best. The word we agreed on is %1. ",
                            u"Feels safer after the move. ",
                            u"Needs a doctor and somebody to come along. "};
constexpr Sentences Russian{u"Позвонила сама и спросила про убежище. ",
                            u"Встретились в месте %1, говорили спокойно. ",
                            u"Хочет подумать о заявлении ещё неделю. ",
                            u"Нужен переводчик на следующую встречу. ",
                            u"Получила памятку о своих правах. ",
                            u"Домой не звонить и писем не присылать. ",
                            u"Договорились созвониться, кодовое слово %1. ",
                            u"Чувствует себя лучше, чем на прошлой неделе. "};
constexpr Sentences Thai{u"โทรมาถามเรื่องที่พักปลอดภัย ",   u"พบกันที่ %1 คุยกันสบายๆ ",   u"ขอคิดเรื่องแจ้งความอีกหนึ่งสัปดาห์ ",
                         u"ครั้งหน้าต้องการล่าม ",         u"ได้รับเอกสารเรื่องสิทธิแล้ว ", u"ห้ามโทรไปที่บ้าน ",
                         u"นัดไปหาหมอด้วยกัน รหัสคือ %1 ", u"นอนหลับดีขึ้นกว่าเดิม "};
constexpr Sentences Arabic{
    u"اتصلت وسألت عن دار الإيواء. ",        u"التقينا في %1 وتحدثنا بهدوء. ", u"تريد أن تفكر في البلاغ أسبوعا آخر. ",
    u"تحتاج إلى مترجمة في المرة القادمة. ", u"أخذت ورقة الحقوق معها. ",       u"لا اتصال بالبيت ولا رسائل. ",
    u"اتفقنا على كلمة السر %1. ",           u"تشعر بتحسن هذا الأسبوع. "};
constexpr Sentences Chinese{
    u"打电话来问庇护所的事。", u"在%1见面,慢慢谈。",  u"报警的事想再考虑一周。",      u"下次需要翻译。",
    u"拿到了权利说明。",       u"不要往家里打电话。", u"约好一起去看医生,暗号是%1。", u"比上周睡得好。"};

const Sentences& language(Random& random)
{
    const quint32 drawn = random.below(100);
    if (drawn < 52)
        return Finnish;
    if (drawn < 62)
        return Swedish;
    if (drawn < 78)
        return English;
    if (drawn < 86)
        return Russian;
    if (drawn < 92)
        return Thai;
    return drawn < 97 ? Arabic : Chinese;
}

template<std::size_t Size>
QString pick(Random& random, const std::array<const char16_t*, Size>& texts)
{
    return QString::fromUtf16(texts[random.below(Size)]);
}

} // namespace

void RepeatableRandom::fill(void* bytes, std::size_t size)
{
    auto* out = static_cast<unsigned char*>(bytes);
    for (std::size_t done = 0; done < size;) {
        const quint64 drawn = m_engine();
        const std::size_t part = std::min(sizeof drawn, size - done);
        std::memcpy(out + done, &drawn, part);
        done += part;
    }
}

QString note(Random& random)
{
    const Sentences& sentences = language(random);
    QString text;
    for (quint32 left = 1 + random.below(3); left > 0; --left) {
        QString sentence = pick(random, sentences);
        if (const qsizetype at = sentence.indexOf(QStringLiteral("%1")); at >= 0)
            sentence.replace(at, 2, place(random));
        text += sentence;
    }
    return text.trimmed();
}

QString place(Random& random)
{
    return CodeName::suggest(random);
}

QString contactRules(Random& random)
{
    return pick(random, std::array{u"Vain tekstiviesti, aamulla.", u"Ei vastaajaan, ei postia.",
                                   u"Soita vain numerosta, jonka hän tuntee.", u"Bara meddelanden, aldrig samtal.",
                                   u"Text only, never call after five."});
}

QString safetyNotes(Random& random)
{
    return pick(random,
                std::array{u"Kumppani lukee puhelinta.", u"Ei saa mainita toimistoa kotona.",
                           u"Lapset mukana tapaamisissa.", u"Någon kan vänta utanför.", u"Shares a flat with others."});
}

QString decision(Random& random)
{
    return pick(random, std::array{u"Haluan ensin puhua juristin kanssa.", u"En vielä, ehkä keväällä.",
                                   u"Kyllä, kunhan joku tulee mukaan.", u"Jag vill vänta.", u"Yes, but not alone."});
}

} // namespace Rinnalla::Demo
