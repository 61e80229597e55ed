// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/codename.h"

#include <array>

namespace Rinnalla::CodeName {

namespace {

// Words that are nobody's first name or surname in common use, short, and without ä and ö.
constexpr std::array Natures{u"Ahava", u"Havu",   u"Hiekka", u"Huurre",  u"Kaisla", u"Kanto", u"Karike", u"Kaste",
                             u"Kide",  u"Kinos",  u"Kuura",  u"Lahna",   u"Latva",  u"Luoto", u"Lumme",  u"Multa",
                             u"Naava", u"Noki",   u"Osma",   u"Pajukko", u"Ponsi",  u"Palko", u"Poro",   u"Puro",
                             u"Rahka", u"Ruoko",  u"Routa",  u"Sumu",    u"Sammal", u"Suppa", u"Tuohi",  u"Turve",
                             u"Usva",  u"Vaahto", u"Varpu",  u"Vuono"};
constexpr std::array Firsts{u"ba", u"da", u"fe", u"ga", u"ju", u"ki", u"lo",
                            u"mi", u"no", u"pe", u"ru", u"si", u"to", u"vi"};
constexpr std::array Middles{u"bo", u"du", u"lu", u"mo", u"ne", u"po", u"ri", u"so", u"ta", u"vu"};
constexpr std::array Lasts{u"fo", u"ki", u"lo", u"mu", u"pa", u"ru", u"to", u"vi", u"zu", u"ke", u"bu", u"di"};

template<std::size_t Size>
QString pick(Random& random, const std::array<const char16_t*, Size>& words)
{
    return QString::fromUtf16(words[random.below(Size)]);
}

} // namespace

QString suggest(Random& random)
{
    const QString nature = pick(random, Natures);
    QString word = pick(random, Firsts) + pick(random, Middles) + pick(random, Lasts);
    word[0] = word.at(0).toUpper();
    return nature + u'-' + word;
}

} // namespace Rinnalla::CodeName
