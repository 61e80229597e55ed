// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* A library preloaded into a program under test: keeps a copy of every byte the program writes to a file, so that text
 * which was written and deleted again, or to a place nobody thought of, is found as well.
 *
 * RINNALLA_RECORDED names the copy. Records: "F" path "\n" length "\n" bytes. Terminals, pipes and sockets are left
 * out, but for standard error, which is recorded as "stderr". */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_write(void))(int, const void*, size_t)
{
    static ssize_t (*real)(int, const void*, size_t);
    if (!real)
        real = (ssize_t(*)(int, const void*, size_t))dlsym(RTLD_NEXT, "write");
    return real;
}

static int copy_file(void)
{
    static int copy = -2;
    if (copy == -2) {
        const char* path = getenv("RINNALLA_RECORDED");
        copy = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    return copy;
}

static void record(int fd, const void* bytes, size_t size)
{
    if (fd == copy_file() || copy_file() < 0 || size == 0)
        return;
    char path[PATH_MAX] = "stderr";
    struct stat about;
    if (fstat(fd, &about) != 0)
        return;
    if (S_ISREG(about.st_mode)) {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        if (length < 0)
            return;
        path[length] = '\0';
    } else if (fd != STDERR_FILENO) {
        return;
    }
    char head[PATH_MAX + 64];
    const int length = snprintf(head, sizeof head, "F%s\n%zu\n", path, size);
    pthread_mutex_lock(&lock);
    const ssize_t head_written = real_write()(copy_file(), head, (size_t)length);
    const ssize_t body_written = real_write()(copy_file(), bytes, size);
    pthread_mutex_unlock(&lock);
    if (head_written != length || body_written != (ssize_t)size)
        abort(); /* an incomplete record would let the test pass for nothing */
}

ssize_t write(int fd, const void* bytes, size_t size)
{
    record(fd, bytes, size);
    return real_write()(fd, bytes, size);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at)
{
    static ssize_t (*real)(int, const void*, size_t, off_t);
    if (!real)
        real = (ssize_t(*)(int, const void*, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    record(fd, bytes, size);
    return real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    static ssize_t (*real)(int, const void*, size_t, off64_t);
    if (!real)
        real = (ssize_t(*)(int, const void*, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    record(fd, bytes, size);
    return real(fd, bytes, size, at);
}

ssize_t writev(int fd, const struct iovec* parts, int count)
{
    static ssize_t (*real)(int, const struct iovec*, int);
    if (!real)
        real = (ssize_t(*)(int, const struct iovec*, int))dlsym(RTLD_NEXT, "writev");
    for (int i = 0; i < count; ++i)
        record(fd, parts[i].iov_base, parts[i].iov_len);
    return real(fd, parts, count);
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file)
{
    static size_t (*real)(const void*, size_t, size_t, FILE*);
    if (!real)
        real = (size_t(*)(const void*, size_t, size_t, FILE*))dlsym(RTLD_NEXT, "fwrite");
    record(fileno(file), bytes, size * count);
    return real(bytes, size, count, file);
}
