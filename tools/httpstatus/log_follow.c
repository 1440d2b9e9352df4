/* SPDX-License-Identifier: MIT */
#include "log_follow.h"

#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "interrupt.h"
#include "log_reader.h"
#include "output.h"

/* Often enough for a person, seldom enough for a machine. */
static const struct timespec interval = { .tv_nsec = 250000000 };

/* Whether the name now stands for another file. */
static bool was_replaced(const struct log_source *source)
{
    struct stat open_file, named_file;
    return source->path != NULL && fstat(source->fd, &open_file) == 0 && stat(source->path, &named_file) == 0 &&
           (open_file.st_dev != named_file.st_dev || open_file.st_ino != named_file.st_ino);
}

static bool was_cut(const struct log_source *source)
{
    struct stat status;
    return fstat(source->fd, &status) == 0 && status.st_size < source->place;
}

/* What was written since; false when no more can come. */
static bool read_news(struct log *log)
{
    struct log_source *source = &log->source;
    bool replaced = was_replaced(source);
    if (was_cut(source)) {
        complain("%s: was cut: going on from its beginning", source->name);
        log_end_line(log);
        source->place = lseek(source->fd, 0, SEEK_SET);
    }
    /* What the old file still got goes first. */
    bool more = log_read(log);
    if (replaced && more) {
        complain("%s: was replaced: going on with the new file", source->name);
        log_end_line(log);
        more = log_source_reopen(source) && log_read(log);
        log->failed = log->failed || !more;
    }
    return more;
}

void log_follow(struct log *logs, int n)
{
    bool some = true;
    while (some && !interrupt_came()) {
        nanosleep(&interval, NULL);
        some = false;
        for (int i = 0; i < n && !interrupt_came(); i++) {
            logs[i].ended = logs[i].ended || !read_news(&logs[i]);
            some = some || !logs[i].ended;
        }
    }
}
