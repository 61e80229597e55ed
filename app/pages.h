// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageregistry.h"

namespace Rinnalla {

class FileChooser;
class InterfaceLanguages;
class OutputService;
class RecoveryKeyPrinter;

/// Every page of the program, in the order of the navigation. What is given outlives the window.
PageRegistry allPages(InterfaceLanguages& languages, FileChooser& files, OutputService& output,
                      RecoveryKeyPrinter& keyPrinter);

} // namespace Rinnalla
