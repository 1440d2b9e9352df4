/* SPDX-License-Identifier: MIT */
/* In place of libFuzzer: gives each file to the target once. */
#include <stdbool.h>

#include "fuzz.h"

static uint8_t *read_file(const char *path, size_t *size)
{
    enum { CHUNK = 65536 };
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = NULL;
    *size = 0;
    if (file == NULL) {
        return NULL;
    }
    for (size_t got = 1; got != 0; *size += got) {
        uint8_t *more = realloc(bytes, *size + CHUNK);
        FUZZ_CHECK(more != NULL);
        bytes = more;
        got = fread(bytes + *size, 1, CHUNK, file);
    }
    bool whole = ferror(file) == 0;
    fclose(file);
    if (!whole) {
        free(bytes);
        return NULL;
    }
    return bytes;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: %s FILE...\n", argv[0]);
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        size_t size;
        uint8_t *bytes = read_file(argv[i], &size);
        if (bytes == NULL) {
            fprintf(stderr, "%s: cannot be read\n", argv[i]);
            return 1;
        }
        /* Last line of the output when the target ends the process. */
        fprintf(stderr, "%s\n", argv[i]);
        LLVMFuzzerTestOneInput(bytes, size);
        free(bytes);
    }
    printf("%d inputs\n", argc - 1);
    return 0;
}
