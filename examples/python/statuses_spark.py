# SPDX-License-Identifier: MIT
"""PySpark: class, reason phrase and "may be repeated" of the status codes in logs that outgrow one machine.

    cp libhttpstatus-*.whl httpstatus.zip
    spark-submit --archives httpstatus.zip#httpstatus_wheel statuses_spark.py access.parquet annotated.parquet

The package is a C module, which Python cannot import out of a zip archive: --py-files and addPyFile() do not do. But a
wheel is a zip archive, so that Spark unpacks it for each executor when its name ends so and it is given as an archive.
Executors need the interpreter that the wheel is for, pandas and pyarrow, as every pandas_udf() does.
"""

import os
import sys

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.functions import pandas_udf
from pyspark.sql.types import BooleanType, StringType, StructField, StructType

# What stands behind the # of the archive.
UNPACKED = "httpstatus_wheel"
EXPLAINED = StructType(
    [
        StructField("status_class", StringType()),
        StructField("reason", StringType()),
        StructField("retryable", BooleanType()),
    ]
)


def shipped():
    """The package, on an executor; on a driver or an executor that has it installed this is a plain import."""
    folder = os.path.join(SparkFiles.getRootDirectory(), UNPACKED)
    if os.path.isdir(folder) and folder not in sys.path:
        sys.path.insert(0, folder)
    import httpstatus

    return httpstatus


@pandas_udf(EXPLAINED)
def explained(codes: pandas.Series) -> pandas.DataFrame:
    httpstatus = shipped()
    names = [None, *(httpstatus.class_name(code) for code in range(100, 600, 100))]
    # Spark gives a column with nulls as floats.
    classes = httpstatus.bulk_class(codes.fillna(0).to_numpy("int64"))
    return pandas.DataFrame(
        {
            "status_class": [names[number] for number in bytes(classes)],
            "reason": codes.map(httpstatus.REASONS).to_numpy(),
            "retryable": codes.isin(httpstatus.RETRYABLE).to_numpy(),
        }
    )


def main(source, target):
    spark = SparkSession.builder.appName("statuses").getOrCreate()
    log = spark.read.parquet(source)
    log.withColumn("explained", explained("status")).select("*", "explained.*").drop("explained").write.parquet(target)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: statuses_spark.py SOURCE.parquet TARGET.parquet")
    main(*sys.argv[1:])
